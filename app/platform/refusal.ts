/** An expected no: the page says it in the person's words, at its field or at the top. */
export class Refusal extends Error {
  readonly reason: RefusalReason

  constructor(reason: RefusalReason) {
    super(reason)
    this.reason = reason
  }
}

/** Every expected no there is; `words/refusal.ts` has a sentence for each. */
export type RefusalReason =
  | 'code_missing'
  | 'code_wrong'
  | 'number_wrong'
  | 'too_many_tries'
  | 'second_factor_wrong'
  | 'link_dead'
  | 'already_referred_here'
  | 'address_in_use'
  | 'address_malformed'
  | 'session_cancelled'
  | 'session_full'
  | 'session_over'
  | 'session_not_open_yet'
  | 'already_applied'
  | 'not_applied'
  | 'nickname_missing'
  | 'nickname_of_staff'
  | 'staff_double_booked'
  | 'staff_not_able'
  | 'staff_missing'
  | 'times_out_of_order'
  | 'room_closed'
  | 'room_already_open'
  | 'removed_from_room'
  | 'media_away'
  | 'session_still_running'
  | 'already_confirmed'
  | 'already_released'
  | 'same_person_confirmed'
  | 'not_agreed'
  | 'text_changed'
  | 'consent_withdrawn'
  | 'too_late'
  | 'mailbox_unverified'
  | 'last_administrator'
  | 'message_empty'
  | 'picture_too_large'
  | 'picture_unreadable'
  | 'zone_unknown'
  | 'rule_ends_before_start'
  | 'rule_fifth_only'
  | 'rule_names_no_date'
  | 'difference_changed'
  | 'reason_missing'
  | 'closure_ends_before_start'
  | 'programme_has_sessions'
  | 'place_missing'
  | 'capacity_below_registered'
  | 'phases_overlap'
  | 'phases_outside'
