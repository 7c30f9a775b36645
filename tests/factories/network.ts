import { database } from '#app/platform/database.server.ts'

/** The one row about the network itself. Made once; asking again gives the same row. */
export async function createNetwork({ now = new Date() }: { now?: Date } = {}) {
  return database().network.upsert({
    where: { id: 1 },
    update: {},
    create: {
      name: 'えんがわネットワーク',
      officeName: '事務局',
      phone: '011-000-0000',
      phoneHours: '平日 10:00〜16:00',
      exitUrl: 'https://weather.example/',
      createdAt: now,
      updatedAt: now,
    },
  })
}
