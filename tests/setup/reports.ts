interface ReportParts {
  /** Where the mail server sends it: the sender of the message's envelope. */
  to: string
  action?: string
  status?: string
  type?: string
}

/** A mail server's report about a message that it could not hand over, as Postfix writes it (RFC 3464). */
export const reportOf = ({
  to,
  action = 'failed',
  status = '5.1.1',
  type = 'delivery-status',
}: ReportParts): string =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.carrier.example (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    `To: ${to}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type};`,
    '\tboundary="4F2A.1795/mx.carrier.example"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4F2A.1795/mx.carrier.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--4F2A.1795/mx.carrier.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.carrier.example',
    'X-Postfix-Queue-ID: 4F2A',
    '',
    'Final-Recipient: rfc822; somebody@carrier.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; in.carrier.example',
    `Diagnostic-Code: smtp; 550 ${status}`,
    '    User unknown',
    '',
    '--4F2A.1795/mx.carrier.example',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    '',
    'From: hub@engawa.example',
    'Subject: =?UTF-8?B?44GK55+l44KJ44Gb?=',
    '',
    'Status: 2.0.0',
    '',
    '--4F2A.1795/mx.carrier.example--',
    '',
  ].join('\r\n')
