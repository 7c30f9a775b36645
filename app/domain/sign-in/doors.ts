/** The doors that people sign in at. Each has a cookie of its own. */
export type Door = 'participant' | 'desk' | 'agency' | 'guest'

export interface SignInTerms {
  /** Days until a signed-in browser is asked again; renewed while it is used. */
  lifeDays: number
}

export const signInTerms: Record<Door, SignInTerms> = {
  participant: { lifeDays: 180 },
  desk: { lifeDays: 14 },
  agency: { lifeDays: 30 },
  guest: { lifeDays: 14 },
}

/** Hours that a sign-in lives after its last use on a device that others use too. */
export const sharedDeviceHours = 12

/** Minutes that a half signed-in browser has for its second factor. */
export const secondFactorMinutes = 10

/** Minutes that a mailed code lives (ASVS 6.5.5). */
export const mailedCodeMinutes = 10
