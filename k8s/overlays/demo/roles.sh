# Read by the image's start, when the server has no data yet.
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -f /etc/database-roles/roles.sql \
  -v chat_api_password="$CHAT_API_PASSWORD" -v upsert_worker_password="$UPSERT_WORKER_PASSWORD"
