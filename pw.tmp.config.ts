import config from '/work/main/playwright.config.ts'
export default { ...config, testDir: '/work/main/test/browser', outputDir: '/tmp/pw-out', webServer: undefined, reporter: [['list']] , workers: 2}
