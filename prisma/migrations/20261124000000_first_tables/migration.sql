-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "address_owner" AS ENUM ('staff', 'worker', 'mailbox', 'participant', 'invitation');

-- CreateEnum
CREATE TYPE "agency_kind" AS ENUM ('self_reliance', 'social_welfare_council', 'single_parent', 'food_bank', 'municipality', 'other');

-- CreateEnum
CREATE TYPE "sharing_basis" AS ENUM ('third_party', 'entrusted', 'joint_use');

-- CreateEnum
CREATE TYPE "presence_source" AS ENUM ('media', 'page', 'on_site');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('participant', 'staff', 'worker', 'system');

-- CreateEnum
CREATE TYPE "consent_item" AS ENUM ('attendance', 'form', 'sentence', 'wish');

-- CreateEnum
CREATE TYPE "wish" AS ENUM ('come_again', 'talk_to_agency', 'talk_to_counsellor');

-- CreateEnum
CREATE TYPE "disclosure_outcome" AS ENUM ('attempted', 'accepted', 'refused', 'uncertain');

-- CreateEnum
CREATE TYPE "mail_kind" AS ENUM ('sign_in_code', 'mailbox_code', 'staff_welcome', 'worker_welcome', 'invitation', 'feedback', 'feedback_ready', 'unsealing_notice');

-- CreateEnum
CREATE TYPE "mail_state" AS ENUM ('queued', 'sending', 'accepted', 'refused', 'uncertain', 'stopped');

-- CreateEnum
CREATE TYPE "part_state" AS ENUM ('ok', 'failing', 'unknown');

-- CreateEnum
CREATE TYPE "seat_form" AS ENUM ('video', 'voice', 'listen', 'text', 'on_site');

-- CreateEnum
CREATE TYPE "guest_language" AS ENUM ('ja', 'easy', 'en');

-- CreateEnum
CREATE TYPE "unsealing_reason" AS ENUM ('requested_by_person', 'safety_of_life', 'delivery_failed', 'correction');

-- CreateEnum
CREATE TYPE "programme_kind" AS ENUM ('tea_gathering', 'craft', 'career_talk', 'counselling', 'job_coach_course', 'exchange_meeting');

-- CreateEnum
CREATE TYPE "seat_role" AS ENUM ('participant', 'facilitator');

-- CreateEnum
CREATE TYPE "admission_state" AS ENUM ('waiting', 'admitted', 'declined', 'removed');

-- CreateEnum
CREATE TYPE "session_venue" AS ENUM ('online', 'on_site', 'both');

-- CreateEnum
CREATE TYPE "assignment_role" AS ENUM ('lead', 'support');

-- CreateEnum
CREATE TYPE "sign_in_link_kind" AS ENUM ('shell', 'first', 'demo');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('facilitator', 'counsellor', 'coordinator', 'administrator');

-- CreateEnum
CREATE TYPE "desk_language" AS ENUM ('ja', 'en');

-- CreateTable
CREATE TABLE "mail_address" (
    "id" UUID NOT NULL,
    "owner" "address_owner" NOT NULL,
    "sealed" TEXT NOT NULL,
    "lookup" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "agency_kind" NOT NULL,
    "municipality_code" TEXT NOT NULL,
    "sharing_basis" "sharing_basis" NOT NULL,
    "agreed_on" DATE,
    "phone" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "verified_at" TIMESTAMPTZ(3),
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "language" "desk_language" NOT NULL DEFAULT 'ja',
    "address_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "worker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "livekit_event" (
    "id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "room_name" TEXT,
    "body" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "processed_at" TIMESTAMPTZ(3),

    CONSTRAINT "livekit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presence" (
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "source" "presence_source" NOT NULL,
    "participant_sid" TEXT,
    "room_sid" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "missed_at" TIMESTAMPTZ(3),
    "end_estimated" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attendance" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "form" "seat_form" NOT NULL,
    "attended" BOOLEAN NOT NULL,
    "seconds" INTEGER NOT NULL,
    "intervals" JSONB NOT NULL,
    "rule_version" INTEGER NOT NULL,
    "estimated" BOOLEAN NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_by_id" UUID NOT NULL,

    CONSTRAINT "attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "actor_id" UUID,
    "verb" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "item" "consent_item" NOT NULL,
    "wording_version" INTEGER NOT NULL,
    "wording_hash" TEXT NOT NULL,
    "language" "guest_language" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "attendance_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "reference" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sentence" TEXT,
    "wish" "wish",
    "items" "consent_item"[],
    "block" TEXT NOT NULL,
    "block_hash" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "agreed_hash" TEXT,
    "stopped_at" TIMESTAMPTZ(3),
    "confirmed_by_id" UUID NOT NULL,
    "released_by_id" UUID,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "mail_id" UUID NOT NULL,
    "agency_name" TEXT NOT NULL,
    "case_number" TEXT NOT NULL,
    "items" "consent_item"[],
    "block_hash" TEXT NOT NULL,
    "ground" TEXT NOT NULL,
    "outcome" "disclosure_outcome" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_opening" (
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "record_opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acknowledgement" (
    "id" UUID NOT NULL,
    "feedback_id" UUID NOT NULL,
    "worker_id" UUID NOT NULL,
    "comment" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "kind" "mail_kind" NOT NULL,
    "subject_id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "message_id" TEXT NOT NULL,
    "language" "guest_language" NOT NULL,
    "sealed_secret" TEXT,
    "state" "mail_state" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "leased_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "reply" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "office_name" TEXT NOT NULL,
    "phone" TEXT,
    "phone_hours" TEXT,
    "exit_url" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "worker_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,
    "lock_ids" TEXT[],
    "mail_state" "part_state" NOT NULL,
    "mail_checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("worker_id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "window_started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "nickname" TEXT,
    "form" "seat_form" NOT NULL DEFAULT 'listen',
    "language" "guest_language" NOT NULL DEFAULT 'ja',
    "address_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_key" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "entry_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "participant_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("participant_id")
);

-- CreateTable
CREATE TABLE "unsealing" (
    "id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "reason" "unsealing_reason" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "unsealing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "kind" "programme_kind" NOT NULL,
    "title_ja" TEXT NOT NULL,
    "title_easy" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "description_ja" TEXT NOT NULL,
    "description_easy" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "agency_title" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "minimum_staff" INTEGER NOT NULL DEFAULT 2,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referral" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "case_number" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "referral_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "agency_id" UUID,
    "case_number" TEXT,
    "returning_id" UUID,
    "address_id" UUID,
    "secret_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_staff_id" UUID,
    "created_by_worker_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "participant_id" UUID NOT NULL,
    "form" "seat_form" NOT NULL,
    "applied_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "registration_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "opened_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_run" (
    "id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "livekit_name" TEXT NOT NULL,
    "livekit_sid" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "room_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "participant_id" UUID,
    "staff_id" UUID,
    "role" "seat_role" NOT NULL,
    "form" "seat_form" NOT NULL,
    "identity" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "admission" (
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "state" "admission_state" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_staff_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "admission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chat_message" (
    "id" BIGSERIAL NOT NULL,
    "room_id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "door_at" TIMESTAMPTZ(3) NOT NULL,
    "start_at" TIMESTAMPTZ(3) NOT NULL,
    "end_at" TIMESTAMPTZ(3) NOT NULL,
    "close_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'Asia/Tokyo',
    "venue" "session_venue" NOT NULL DEFAULT 'online',
    "place" TEXT,
    "capacity" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cancellation" (
    "session_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "cancellation_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "role" "assignment_role" NOT NULL,
    "door_at" TIMESTAMPTZ(3) NOT NULL,
    "close_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "staff_id" UUID,
    "worker_id" UUID,
    "participant_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "completed_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL,

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailed_code" (
    "id" UUID NOT NULL,
    "address_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "browser_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailed_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_link" (
    "id" UUID NOT NULL,
    "kind" "sign_in_link_kind" NOT NULL,
    "staff_id" UUID,
    "worker_id" UUID,
    "secret_hash" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "totp" (
    "staff_id" UUID NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_step" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "totp_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "label" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenge" (
    "id" UUID NOT NULL,
    "challenge" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "passkey_challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "roles" "staff_role"[],
    "language" "desk_language" NOT NULL DEFAULT 'ja',
    "address_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "left_at" TIMESTAMPTZ(3),
    "privacy_lead_since" TIMESTAMPTZ(3),

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mail_address_lookup_idx" ON "mail_address"("lookup");

-- CreateIndex
CREATE UNIQUE INDEX "mailbox_address_id_key" ON "mailbox"("address_id");

-- CreateIndex
CREATE INDEX "mailbox_agency_id_idx" ON "mailbox"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "worker_address_id_key" ON "worker"("address_id");

-- CreateIndex
CREATE INDEX "worker_agency_id_idx" ON "worker"("agency_id");

-- CreateIndex
CREATE INDEX "livekit_event_received_at_idx" ON "livekit_event"("received_at");

-- CreateIndex
CREATE UNIQUE INDEX "presence_participant_sid_key" ON "presence"("participant_sid");

-- CreateIndex
CREATE INDEX "presence_seat_id_idx" ON "presence"("seat_id");

-- CreateIndex
CREATE INDEX "presence_run_id_idx" ON "presence"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "attendance_session_id_participant_id_key" ON "attendance"("session_id", "participant_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_idx" ON "audit_entry"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_kind_actor_id_at_idx" ON "audit_entry"("actor_kind", "actor_id", "at");

-- CreateIndex
CREATE INDEX "consent_referral_id_idx" ON "consent"("referral_id");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_reference_key" ON "feedback"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_attendance_id_referral_id_version_key" ON "feedback"("attendance_id", "referral_id", "version");

-- CreateIndex
CREATE INDEX "disclosure_feedback_id_idx" ON "disclosure"("feedback_id");

-- CreateIndex
CREATE INDEX "record_opening_feedback_id_idx" ON "record_opening"("feedback_id");

-- CreateIndex
CREATE UNIQUE INDEX "acknowledgement_feedback_id_worker_id_key" ON "acknowledgement"("feedback_id", "worker_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_message_id_key" ON "mail"("message_id");

-- CreateIndex
CREATE INDEX "mail_state_idx" ON "mail"("state");

-- CreateIndex
CREATE UNIQUE INDEX "mail_kind_subject_id_address_id_version_key" ON "mail"("kind", "subject_id", "address_id", "version");

-- CreateIndex
CREATE INDEX "attempt_window_started_at_idx" ON "attempt"("window_started_at");

-- CreateIndex
CREATE UNIQUE INDEX "participant_address_id_key" ON "participant"("address_id");

-- CreateIndex
CREATE UNIQUE INDEX "entry_key_secret_hash_key" ON "entry_key"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "entry_key_code_hash_key" ON "entry_key"("code_hash");

-- CreateIndex
CREATE INDEX "entry_key_participant_id_idx" ON "entry_key"("participant_id");

-- CreateIndex
CREATE INDEX "unsealing_participant_id_idx" ON "unsealing"("participant_id");

-- CreateIndex
CREATE INDEX "referral_participant_id_idx" ON "referral"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "referral_agency_id_participant_id_key" ON "referral"("agency_id", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_address_id_key" ON "invitation"("address_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_secret_hash_key" ON "invitation"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_code_hash_key" ON "invitation"("code_hash");

-- CreateIndex
CREATE INDEX "invitation_agency_id_created_at_idx" ON "invitation"("agency_id", "created_at");

-- CreateIndex
CREATE INDEX "registration_session_id_idx" ON "registration"("session_id");

-- CreateIndex
CREATE INDEX "registration_participant_id_idx" ON "registration"("participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_session_id_key" ON "room"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_run_livekit_name_key" ON "room_run"("livekit_name");

-- CreateIndex
CREATE UNIQUE INDEX "room_run_room_id_number_key" ON "room_run"("room_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "seat_identity_key" ON "seat"("identity");

-- CreateIndex
CREATE UNIQUE INDEX "seat_session_id_participant_id_key" ON "seat"("session_id", "participant_id");

-- CreateIndex
CREATE UNIQUE INDEX "seat_session_id_staff_id_key" ON "seat"("session_id", "staff_id");

-- CreateIndex
CREATE INDEX "admission_seat_id_idx" ON "admission"("seat_id");

-- CreateIndex
CREATE INDEX "chat_message_room_id_id_idx" ON "chat_message"("room_id", "id");

-- CreateIndex
CREATE INDEX "session_door_at_idx" ON "session"("door_at");

-- CreateIndex
CREATE INDEX "session_programme_id_idx" ON "session"("programme_id");

-- CreateIndex
CREATE INDEX "assignment_session_id_idx" ON "assignment"("session_id");

-- CreateIndex
CREATE INDEX "assignment_staff_id_idx" ON "assignment"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_token_hash_key" ON "sign_in"("token_hash");

-- CreateIndex
CREATE INDEX "sign_in_staff_id_idx" ON "sign_in"("staff_id");

-- CreateIndex
CREATE INDEX "sign_in_worker_id_idx" ON "sign_in"("worker_id");

-- CreateIndex
CREATE INDEX "sign_in_participant_id_idx" ON "sign_in"("participant_id");

-- CreateIndex
CREATE INDEX "mailed_code_address_id_idx" ON "mailed_code"("address_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_secret_hash_key" ON "sign_in_link"("secret_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_code_hash_key" ON "sign_in_link"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

-- CreateIndex
CREATE INDEX "passkey_staff_id_idx" ON "passkey"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_hash_key" ON "recovery_code"("hash");

-- CreateIndex
CREATE INDEX "recovery_code_staff_id_idx" ON "recovery_code"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_address_id_key" ON "staff"("address_id");

-- AddForeignKey
ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox" ADD CONSTRAINT "mailbox_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "worker" ADD CONSTRAINT "worker_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "room_run"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_attendance_id_fkey" FOREIGN KEY ("attendance_id") REFERENCES "attendance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "record_opening" ADD CONSTRAINT "record_opening_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_feedback_id_fkey" FOREIGN KEY ("feedback_id") REFERENCES "feedback"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entry_key" ADD CONSTRAINT "entry_key_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unsealing" ADD CONSTRAINT "unsealing_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unsealing" ADD CONSTRAINT "unsealing_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_returning_id_fkey" FOREIGN KEY ("returning_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration" ADD CONSTRAINT "registration_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_run" ADD CONSTRAINT "room_run_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admission" ADD CONSTRAINT "admission_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_message" ADD CONSTRAINT "chat_message_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_message" ADD CONSTRAINT "chat_message_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_programme_id_fkey" FOREIGN KEY ("programme_id") REFERENCES "programme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_participant_id_fkey" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailed_code" ADD CONSTRAINT "mailed_code_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_worker_id_fkey" FOREIGN KEY ("worker_id") REFERENCES "worker"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "totp" ADD CONSTRAINT "totp_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "mail_address"("id") ON DELETE SET NULL ON UPDATE CASCADE;
