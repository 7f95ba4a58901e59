import { Box } from '../../components/Box'
import { Picture } from '../../components/Picture'
import type { Crop as Styles } from '../crop'

interface CropProps {
  readonly crop: Styles
  readonly src: string
  readonly alt: string
}

/** The part of a photo that a reviewer marked, with what surrounds it. */
export function Crop({ crop, src, alt }: CropProps) {
  const { left, top, width } = crop.picture
  return (
    <Box className="rg-crop" style={{ paddingBottom: crop.height }}>
      <Picture src={src} alt={alt} className="rg-crop__picture" style={{ left, top, width }} />
      <Box className="rg-crop__spot" style={{ ...crop.spot }} hidden />
    </Box>
  )
}
