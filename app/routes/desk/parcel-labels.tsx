import { useSay } from '#app/ui/language.tsx'
import { Slip } from '#app/ui/section.tsx'
import { Lead, ScreenOnly } from '#app/ui/text.tsx'
import { parcelDeskWords as words } from '#app/words/parcel.ts'

interface ParcelLabelsProps {
  labels: {
    parcelId: string
    nickname: string | null
    name: string
    postcode: string
    address: string
  }[]
}

/** Where the parcels go, one slip each, for printing and cutting out. */
export function ParcelLabels({ labels }: ParcelLabelsProps) {
  const say = useSay()
  if (labels.length === 0) return <Lead>{say(words.noLabels)}</Lead>
  return labels.map(({ parcelId, nickname, name, postcode, address }) => (
    <Slip key={parcelId}>
      <p>〒{postcode}</p>
      <p>{address}</p>
      <p>
        <b>{name} 様</b>
      </p>
      <ScreenOnly>
        <Lead>{nickname ?? say(words.noNickname)}</Lead>
      </ScreenOnly>
    </Slip>
  ))
}
