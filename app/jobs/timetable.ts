/** Everything that happens by the clock, in crontab form (UTC; none of these minds the hour). */
export const timetable = `
* * * * * sweep ?max=3
`
