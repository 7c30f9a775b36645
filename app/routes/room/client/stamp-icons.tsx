import type { Stamp } from '#app/generated/prisma/enums.ts'
import { CheckIcon, ClapIcon, FlowerIcon, HeartIcon, SmileIcon } from '#app/ui/icons.tsx'

/** Beside its word, for every feeling. */
export const stampIcons: Record<Stamp, () => React.JSX.Element> = {
  clap: ClapIcon,
  nod: CheckIcon,
  smile: SmileIcon,
  heart: HeartIcon,
  thanks: FlowerIcon,
}
