import type { StationRow } from '../directory.ts'

/** The stations known from an answer of the official list itself. An administrator imports the others. */
export const OFFICIAL_STATIONS: readonly StationRow[] = [
  {
    code: '21000500',
    name: '联想服务中心海淀区知春路店',
    company: '北京源晨动力技术服务有限公司',
    province: '北京市',
    city: '北京市',
    address: '海淀区知春路17号',
    phone: '010-62059288',
    hours: {
      zone: 'Asia/Shanghai',
      spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], open: '09:00', close: '18:00' }],
    },
    lat: 39.982485,
    lng: 116.353099,
    lines: null,
    source: 'newsupport.lenovo.com.cn, list of stations',
    checkedOn: '2026-09-14',
  },
]
