// The design's colours and measures as tokens of Ant Design; tokens.css has the same for our own parts.
import type { ThemeConfig } from 'antd'

const brand = '#1C5D8F'
const ink = '#1A2330'
const ink2 = '#465266'
const ink3 = '#5A6679'

export const theme: ThemeConfig = {
  // Its style of custom properties would come without the nonce that the content policy asks for.
  cssVar: false,
  hashed: false,
  token: {
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
    colorPrimary: brand, colorInfo: brand, colorLink: brand,
    colorPrimaryHover: '#174C75', colorPrimaryActive: '#174C75', colorLinkHover: '#174C75',
    colorSuccess: '#1B6E40', colorWarning: '#855300', colorError: '#B3261E',
    colorErrorHover: '#B3261E', colorErrorBg: '#FCEBE9', colorWarningBg: '#FFF2D2', colorSuccessBg: '#E6F3EB',
    colorText: ink, colorTextSecondary: ink2, colorTextTertiary: ink3,
    colorTextPlaceholder: ink3, colorTextDescription: ink3, colorTextDisabled: ink3,
    colorBorder: '#7E8A9B', colorBorderSecondary: '#DDE2E9', colorSplit: '#EBEEF2',
    colorBgLayout: '#F3F5F8', colorBgContainer: '#FFFFFF', colorBgElevated: '#FFFFFF',
    borderRadius: 6, borderRadiusSM: 4, borderRadiusLG: 8,
    controlHeight: 32, controlHeightSM: 28, controlHeightLG: 40,
    fontSize: 14, fontSizeSM: 12, fontSizeLG: 16, lineHeight: 22 / 14,
    fontSizeHeading1: 24, fontSizeHeading2: 20, fontSizeHeading3: 16, fontSizeHeading4: 14,
    controlOutline: '#B9D3E6', controlOutlineWidth: 2,
    controlItemBgActive: '#E8F1F8', controlItemBgHover: '#F8F9FB',
    motionDurationFast: '0.1s', motionDurationMid: '0.16s', motionDurationSlow: '0.16s',
    fontFamily: 'var(--font)',
    boxShadow: '0 12px 40px rgba(26,35,48,.24)', boxShadowSecondary: '0 12px 40px rgba(26,35,48,.24)',
  },
  components: {
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
    Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 4px', labelColor: ink2, labelFontSize: 12, labelHeight: 20 },
    Segmented: { itemSelectedBg: brand, itemSelectedColor: '#FFFFFF', trackBg: '#FFFFFF', itemColor: ink },
    Drawer: { paddingLG: 16 },
  },
}
