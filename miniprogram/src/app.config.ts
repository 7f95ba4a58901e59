const registration = {
  root: 'registration',
  pages: [
    'machine/index',
    'dates/index',
    'consents/index',
    'documents/index',
    'review/index',
    'ticket/index',
    'certificate/index',
  ],
}

/** Coverage, whom to call, and what to read before a journey. */
const guide = {
  root: 'guide',
  pages: [
    'cover/index',
    'answer/index',
    'card/index',
    'directory/index',
    'country/index',
    'stations/index',
    'checklist/index',
    'policy/index',
    'lookup/index',
  ],
}

/** Repair abroad, remote help, and any question. */
const service = {
  root: 'service',
  pages: [
    'help/index',
    'trouble/index',
    'triage/index',
    'reach/index',
    'preview/index',
    'ticket/index',
    'thread/index',
    'slots/index',
    'claim/index',
    'sharing/index',
    'shared/index',
    'kept/index',
    // WeChat signs in by itself.
    ...(process.env.TARO_ENV === 'h5' ? ['sign-in/index'] : []),
  ],
}

/** The staff desk is a page of the H5 build only. */
const desk = { root: 'desk', pages: ['index'] }

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/papers/index',
    'pages/list/index',
    'pages/tickets/index',
    'pages/inbox/index',
    'pages/settings/index',
  ],
  subPackages:
    process.env.TARO_ENV === 'h5' ? [registration, guide, service, desk] : [registration, guide, service],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['guide', 'service'] },
    'pages/list/index': { network: 'all', packages: ['registration'] },
  },
  window: {
    navigationBarTitleText: '联想服务 · 国际联保',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText' as 'black',
    backgroundColor: '@background',
    backgroundTextStyle: '@backgroundText' as 'dark',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  // Asked for on a tap alone, to sort the stations on the phone.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '只在您的手机上用来排列附近的维修站' } },
  // The slide of Taro's H5 router loses the page underneath when the browser goes back meanwhile.
  ...(process.env.TARO_ENV === 'h5' ? { animation: false } : {}),
})
