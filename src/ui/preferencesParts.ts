'use client'

import { lazyParts } from './lazyParts.js'

export const CategoryServices = lazyParts.Services
export const ChoiceLabel = lazyParts.Label
export const ChoiceSwitch = lazyParts.Switch
export const ChoiceText = lazyParts.Description
export const CloseButton = lazyParts.Close
export const PreferencesActions = lazyParts.Actions
export const PreferencesAdded = lazyParts.Added
export const PreferencesCategories = lazyParts.Categories
export const PreferencesCategory = lazyParts.Category
export const PreferencesChanges = lazyParts.Changes
export const PreferencesDate = lazyParts.Date
export const PreferencesService = lazyParts.Service
export const PreferencesSignal = lazyParts.Signal
export const PreferencesStatus = lazyParts.Status
export const PreferencesText = lazyParts.Text
export const PreferencesTitle = lazyParts.Title
export const SaveButton = lazyParts.Save
export const ServiceItems = lazyParts.Items
export const ServiceProvidedBy = lazyParts.Provider
