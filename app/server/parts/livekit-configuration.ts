/** What one LiveKit server is told. */
export interface LiveKitPlan {
  port: number
  udpPort: number
  /** 0: none. Given, LiveKit listens for media over TCP on every interface. */
  tcpPort: number
  key: string
  secret: string
  webhookUrl: string
}

/**
 * The configuration of a LiveKit server that is reached from this machine only and asks nobody
 * outside: signalling and media on the loopback address, no STUN server, no room by accident.
 * Written as JSON, which is YAML.
 */
export function liveKitConfiguration(plan: LiveKitPlan): string {
  const configuration = {
    port: plan.port,
    bind_addresses: ['127.0.0.1'],
    rtc: {
      node_ip: '127.0.0.1',
      use_external_ip: false,
      udp_port: plan.udpPort,
      tcp_port: plan.tcpPort,
      enable_loopback_candidate: true,
      interfaces: { includes: [loopbackName()] },
      ips: { includes: ['127.0.0.1/32'] },
      // On a thin line pictures make way, voices stay.
      congestion_control: { enabled: true, allow_pause: true },
      stun_servers: ['127.0.0.1:3478'], // an empty list would mean the public ones
    },
    keys: { [plan.key]: plan.secret },
    room: {
      auto_create: false,
      empty_timeout: 60,
      departure_timeout: 20,
      max_participants: 0,
      enable_remote_unmute: false,
    },
    webhook: {
      api_key: plan.key,
      urls: [plan.webhookUrl],
      resource_url_notifier: { max_age: '15m', max_depth: 5000 },
      filter_params: { exclude_events: ['track_published', 'track_unpublished'] },
    },
    logging: { level: 'info', json: true },
  }
  return `${JSON.stringify(configuration, null, 2)}\n`
}

const loopbackName = () => (process.platform === 'linux' ? 'lo' : 'lo0')
