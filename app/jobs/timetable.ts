/**
 * Everything that happens by the clock, in crontab form (UTC). None of these minds the hour; what was
 * missed while no worker ran is done once when one comes back.
 */
export const timetable = `
* * * * * sweep ?max=3
23 18 * * * replan-sessions ?fill=2d
`
