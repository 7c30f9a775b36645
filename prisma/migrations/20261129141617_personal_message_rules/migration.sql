ALTER TABLE chat_message ADD CONSTRAINT chat_message_to_one CHECK (to_seat_id IS NULL OR kind = 'personal');
