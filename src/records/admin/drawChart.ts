import type { Figures } from './Figures.js'

/** What a chart is drawn for. */
export interface ChartOptions {
  /** `time`: numbers of answers, side by side; `groups`: shares of each group, one below the other. */
  readonly shape: 'time' | 'groups'
  readonly scheme: 'light' | 'dark'
}

/** About as narrow as a phone, so that its letters are about those of the page at any width. */
const width = 352
const schemes = {
  light: { background: '#ffffff', text: '#18181b', line: '#d4d4d8', accepted: '#1d4ed8', partly: '#6b8bea', refused: '#b45309' },
  dark: { background: '#18181b', text: '#f4f4f5', line: '#3f3f46', accepted: '#93b4ff', partly: '#4a6fd0', refused: '#f0a24a' },
}
const compact = new Intl.NumberFormat('en', { notation: 'compact' })
const series = ['accepted', 'partly', 'refused'] as const

/**
 * Draws a chart as an image, without a browser.
 *
 * @returns The text of an SVG document that is 352 wide.
 * @throws (rejects) {Error} saying how to install what it draws with, where that is not there
 */
export async function drawChart(figures: readonly Figures[], { shape, scheme }: ChartOptions): Promise<string> {
  const [{ init, use }, { BarChart }, { GridComponent, LegendComponent }, { SVGRenderer }] = await loadCharts()
  use([BarChart, GridComponent, LegendComponent, SVGRenderer])
  const colors = schemes[scheme]
  const isTime = shape === 'time'
  const label = { color: colors.text, fontSize: 13 }
  const names = {
    type: 'category' as const,
    data: figures.map(({ name }) => name),
    axisLabel: isTime ? { ...label, formatter: (name: string) => name.slice(-5) } : { ...label, width: 84, overflow: 'truncate' as const },
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { show: false },
  }
  const values = {
    type: 'value' as const,
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { ...label, formatter: isTime ? (value: number) => compact.format(value) : '{value} %' },
    splitLine: { lineStyle: { color: colors.line } },
    ...(!isTime && { max: 100, interval: 25 }),
  }
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: isTime ? 240 : 76 + 32 * figures.length })
  try {
    chart.setOption({
      animation: false,
      backgroundColor: colors.background,
      textStyle: { fontFamily: 'system-ui, sans-serif' },
      legend: { top: 4, left: 4, itemGap: 24, itemWidth: 14, itemHeight: 14, textStyle: label, selectedMode: false },
      // fixed, because the width of letters is only guessed where there is no browser
      grid: { left: isTime ? 48 : 108, right: 28, top: 40, bottom: 28, outerBoundsMode: 'none' },
      xAxis: isTime ? names : values,
      yAxis: isTime ? values : { ...names, inverse: true },
      series: series.map((name) => ({
        type: 'bar' as const,
        name,
        stack: 'answers',
        silent: true,
        barMaxWidth: 20,
        data: figures.map((each) => (isTime ? each[name] : (100 * each[name]) / Math.max(1, each.answers))),
        // a gap between the parts, so that they are told apart without their colors
        itemStyle: { color: colors[name], borderColor: colors.background, borderWidth: figures.length > 31 ? 0.5 : 1 },
      })),
    })
    // its styles are for a pointer, which an image has not, and are numbered anew at each drawing
    return chart.renderToSVGString({ useViewBox: true }).replace(/ class="[^"]*"|<style[\s\S]*<\/style>\n?/g, '')
  } finally {
    chart.dispose()
  }
}

async function loadCharts() {
  try {
    return await Promise.all([import('echarts/core'), import('echarts/charts'), import('echarts/components'), import('echarts/renderers')])
  } catch (cause) {
    throw new Error('consent-kit: the package echarts could not be loaded, which the page of the records needs: npm install echarts', { cause })
  }
}
