#!/usr/bin/env bash
# Drives the whole API of a collector with curl and openssl, and prints each command with its true answer as Markdown: the
# transcript in docs/collector.md. It starts a collector of its own in a new folder, and ends and deletes both.
#   packages/collector/transcript.sh            with what npm run build has made, else with npx @oxbow/collector
#   OXBOW_COLLECTOR='…' PORT=8410 SHORT=1 …     with another command, on another port; SHORT leaves out what takes long
# Answers are shortened where they have …; headers are left out that say nothing here. Times and codes differ with each run.
set -euo pipefail
umask 022
PORT=${PORT:-8410}
API=http://127.0.0.1:$PORT
built=$(cd "$(dirname "$0")" && pwd)/dist/cli.js
if [ -f "$built" ]; then built="node $built"; else built='npx --yes @oxbow/collector'; fi
collector=${OXBOW_COLLECTOR:-$built}
folder=$(mktemp -d)
chmod 755 "$folder"
started=()
finish() {
  for each in "${started[@]}"; do kill "$each" 2>/dev/null || true; done
  for each in "${started[@]}"; do wait "$each" 2>/dev/null || true; done
  rm -rf "$folder"
}
trap finish EXIT
cd "$folder"
export OXBOW_CONFIG=$folder/oxbow.json OXBOW_PORT=$PORT OXBOW_DATA=$folder/data
limits=
unset DATABASE_URL OXBOW_HOST OXBOW_SECRET

# So that what is printed can be what is run.
npx() { shift && $collector "$@"; }
section() { printf '\n### %s\n\n%s\n' "$1" "$2"; }
long() { [ -z "${SHORT:-}" ]; }
until_true() {
  for _ in $(seq 300); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "This did not come true within 30 s: $*" >&2
  exit 1
}
# Runs a command here, and prints it with its answer: the status, the headers that matter, the beginning of each line.
show() {
  local command=$1 length=${2:-420}
  eval "$command" > next.txt 2>&1 || true
  mv next.txt answer.txt
  printf '\n```console\n$ %s\n' "${command//$'\n'/$'\n> '}"
  tr -d '\r' < answer.txt | awk -v most="$length" -v headers="^(etag|location|retry-after|content-disposition${limits:+|ratelimit}.*):" '
    /^HTTP\/[0-9.]+ [0-9]+/ { head = 1; print; next }
    head && /^$/ { head = 0; next }
    head { if (tolower($0) ~ headers) print; next }
    { gsub(/whsec_[A-Za-z0-9+\/=]+/, "whsec_…"); gsub(/"d":"[^"]+"/, "\"d\":\"…\"") }
    length($0) > most { print substr($0, 1, most) " …"; next }
    $0 != "" { print }'
  printf '```\n'
}

cat > oxbow.json <<'CONFIG'
{
  "webhooks": { "private": true },
  "sites": [
    {
      "key": "tiny",
      "origins": ["https://tiny.example"],
      "publicKeys": [],
      "settings": { "limits": { "anonymous": "1 per 60 s" } }
    }
  ]
}
CONFIG
$collector > output.txt 2>&1 &
started+=($!)
until_true curl -sf "$API/healthz"

section 'A site and its key' 'The collector runs, on `$API`, with `{"webhooks": {"private": true}}` and, to show limits, a site `tiny`.'
show "npx @oxbow/collector site add shop --origin https://shop.example --key-file shop.jwk"
show "npx @oxbow/collector team add shop service --prompt after-order"
show "npx @oxbow/collector token shop --key-file shop.jwk --scope timeline:read --customer 17" 60
show "cat shop.jwk"
npx @oxbow/collector site add other --origin https://other.example --key-file other.jwk >/dev/null 2>&1

section 'A token by hand' 'What your server does with a library, here with openssl: an Ed25519 key begins with sixteen fixed bytes.'
functions='base64url() { openssl base64 -A | tr "+/" "-_" | tr -d =; }
field() { sed -n "s/.*\"$2\": *\"\([^\"]*\)\".*/\1/p" "$1.jwk"; }
token() { # SITE SCOPES [SUBJECT [MORE CLAIMS]]
  local key=$(field "$1" d | tr -- "-_" "+/")=
  { printf "\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20"; printf %s "$key" | openssl base64 -d -A; } > key.der
  local head=$(printf "{\"alg\":\"EdDSA\",\"kid\":\"%s\"}" "$(field "$1" kid)" | base64url)
  local now=$(date +%s)
  local claims=$(printf "{\"aud\":\"oxbow-collector\",\"iss\":\"%s\",\"sub\":\"%s\",\"scope\":\"%s\",\"iat\":%d,\"exp\":%d%s}" \
    "$1" "${3:-crm}" "$2" "$now" $((now + 600)) "${4:+,$4}" | base64url)
  printf %s "$head.$claims" > signed
  echo "$head.$claims.$(openssl pkeyutl -sign -rawin -keyform DER -inkey key.der -in signed | base64url)"
}
ask() { # METHOD PATH TOKEN [MORE OF CURL]
  curl -sS -i -X "$1" "$API$2" -H "Oxbow-Site: shop" ${3:+-H "Authorization: Bearer $3"} "${@:4}"
}
JSON="Content-Type: application/json"'
eval "$functions"
printf '\n```sh\n%s\n```\n' "$functions"

section 'Feedback' 'Without a token it is of nobody, with one of the customer `sub`. The same again is a duplicate, a bad one names the path.'
show "ask POST /v1/responses '' -H \"\$JSON\" -d '{\"responses\":[{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000001\",\"prompt\":\"after-order\",\"version\":1,
  \"answers\":[{\"type\":\"nps\",\"question\":\"recommend\",\"value\":9}],
  \"at\":\"2026-11-20T08:00:00Z\",\"language\":\"en\",\"channel\":\"website\",\"receipt\":\"nobodys-Dvq8TnOGdYtQoGq\"}]}'"
show "CUSTOMER=\$(token shop feedback:write 17)
RESPONSE='{\"responses\":[{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000002\",\"prompt\":\"after-order\",\"version\":1,
  \"answers\":[{\"type\":\"nps\",\"question\":\"recommend\",\"value\":3},{\"type\":\"text\",\"question\":\"reason\",\"value\":\"Late. Write to ann@example.com\"}],
  \"at\":\"2026-11-20T09:00:00Z\",\"language\":\"en\",\"channel\":\"website\",\"receipt\":\"pUb7Dvq8TnOGdYtQoGq_-A\"}]}'
ask POST /v1/responses \"\$CUSTOMER\" -H \"\$JSON\" -d \"\$RESPONSE\""
show 'ask POST /v1/responses "$CUSTOMER" -H "$JSON" -d "$RESPONSE"'
show "ask POST /v1/responses '' -H \"\$JSON\" -d '{\"responses\":[{\"id\":\"1\",\"prompt\":\"after-order\",\"version\":1}]}'" 1200
show 'ask POST /v1/responses "$(token other feedback:write 17)" -H "$JSON" -d "$RESPONSE"'
show "ask POST /v1/responses '' -H 'Origin: https://elsewhere.example' -H \"\$JSON\" -d \"\$RESPONSE\""

section 'Touchpoints' 'As a JSON list, as NDJSON, as one CloudEvent and as a batch of them.'
show "SERVER=\$(token shop touchpoints:write)
ORDER='[{\"id\":\"order-1\",\"customer\":\"17\",\"at\":\"2026-11-18T09:00:00Z\",\"channel\":\"ecommerce\",
  \"type\":\"order\",\"direction\":\"in\",\"title\":\"Order 1\",\"side\":\"customer\"}]'
ask POST /v1/touchpoints \"\$SERVER\" -H \"\$JSON\" -d \"\$ORDER\""
show "printf '%s\n' '{\"id\":\"call-1\",\"customer\":\"17\",\"at\":\"2026-11-19T09:00:00Z\",\"channel\":\"hotline\",\"type\":\"call\",\"direction\":\"in\",\"title\":\"Where is it?\",\"side\":\"customer\"}' \\
  '{\"id\":\"call-2\",\"customer\":\"17\",\"channel\":\"telepathy\"}' |
  ask POST /v1/touchpoints \"\$SERVER\" -H 'Content-Type: application/x-ndjson' --data-binary @-" 1200
show "ask POST /v1/touchpoints \"\$SERVER\" -H 'Content-Type: application/cloudevents+json' -d '{\"specversion\":\"1.0\",
  \"id\":\"7\",\"source\":\"/mail\",\"type\":\"oxbow.touchpoint.mail\",\"subject\":\"17\",\"time\":\"2026-11-19T10:00:00Z\",
  \"data\":{\"channel\":\"email\",\"direction\":\"out\",\"title\":\"It is on its way\",\"side\":\"customer\"}}'"
show "ask POST /v1/touchpoints \"\$SERVER\" -H 'Content-Type: application/cloudevents-batch+json' -d '[{\"specversion\":\"1.0\",
  \"id\":\"8\",\"source\":\"/mail\",\"type\":\"oxbow.touchpoint.mail\",\"subject\":\"17\",\"time\":\"2026-11-19T11:00:00Z\",
  \"data\":{\"channel\":\"email\",\"direction\":\"in\",\"title\":\"Thanks\",\"side\":\"customer\"}}]'"
show "ask POST /v1/touchpoints \"\$SERVER\" -H 'Content-Type: text/plain' -d 'order'"

section 'A timeline' 'A page of two, the older ones by its `before`, back by `after`; then live, from the place `5` on.'
show "CRM=\$(token shop timeline:read crm '\"customers\":[\"17\"]')
ask GET '/v1/customers/17/touchpoints?limit=2' \"\$CRM\"" 1100
show "BEFORE=\$(sed -n 's/.*\"before\":\"\([^\"]*\)\".*/\1/p' answer.txt) # of the answer before
ask GET \"/v1/customers/17/touchpoints?limit=2&before=\$BEFORE\" \"\$CRM\"" 1100
AFTER=$(sed -n 's/.*"after":"\([^"]*\)".*/\1/p' answer.txt)
show 'ask GET "/v1/customers/17/touchpoints?limit=1&after=$AFTER&channel=email" "$CRM"'
show 'ask GET /v1/customers/18/touchpoints "$CRM"'
show "ask GET /v1/customers/17/touchpoints ''"
show "ask GET /v1/customers/17/touchpoints \"\$(token other timeline:read crm '\"customers\":\"*\"')\""
show "(sleep 1 && ask POST /v1/touchpoints \"\$SERVER\" -H \"\$JSON\" -d \"\${ORDER//order-1/order-2}\" >/dev/null) &
ask GET /v1/customers/17/stream \"\$CRM\" -N --max-time 3 --no-show-error -H 'Last-Event-ID: 5'" 260
wait $!

section 'The inbox' 'Whoever changes an item names the revision that they saw; who is late learns of it.'
show "AGENT=\$(token shop 'inbox:read inbox:answer' ann '\"teams\":[\"service\"]')
ask GET '/v1/responses?highest=6' \"\$AGENT\"" 900
show "ITEM=/v1/responses/0197a3f2-6c1e-7b11-8a52-000000000002
ask GET \$ITEM \"\$AGENT\"" 200
show "ask PATCH \$ITEM \"\$AGENT\" -H 'If-Match: \"1\"' -H \"\$JSON\" -d '{\"assignee\":\"Shift lead\"}'" 200
show "ask PATCH \$ITEM \"\$AGENT\" -H 'If-Match: \"1\"' -H \"\$JSON\" -d '{\"status\":\"resolved\"}'" 300
show "ask PATCH \$ITEM \"\$AGENT\" -H \"\$JSON\" -d '{\"status\":\"resolved\"}'"
show "ask POST \$ITEM/replies \"\$AGENT\" -H \"\$JSON\" -d '{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000003\",\"text\":\"A new parcel leaves today.\",\"by\":\"service\"}'"
show "ask PATCH \$ITEM \"\$AGENT\" -H 'If-Match: \"3\"' -H \"\$JSON\" -d '{\"status\":\"resolved\",\"resolution\":\"Sent again.\",\"change\":\"Every parcel is scanned twice now.\"}'" 260
show "ask GET /v1/responses \"\$AGENT\" -H 'Accept: text/csv'"

section 'The receipt' 'The giver, without any token: the secret that their device made beside the response.'
show "ask GET /v1/receipt '' -H 'Oxbow-Receipt: pUb7Dvq8TnOGdYtQoGq_-A'" 900
show "ask POST /v1/receipt/replies '' -H 'Oxbow-Receipt: pUb7Dvq8TnOGdYtQoGq_-A' -H \"\$JSON\" -d '{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000004\",\"text\":\"It came. Thank you.\"}'"
show "ask DELETE /v1/receipt '' -H 'Oxbow-Receipt: nobodys-Dvq8TnOGdYtQoGq'"
show "ask GET /v1/receipt '' -H 'Oxbow-Receipt: nobodys-Dvq8TnOGdYtQoGq'"

section 'Prompts' 'Made, changed on the version that was seen, read by the page with the site key alone.'
show "PRODUCT=\$(token shop prompts:write)
ask PUT /v1/prompts/after-order \"\$PRODUCT\" -H \"\$JSON\" -d '{\"id\":\"after-order\",\"version\":1,\"questions\":[{\"type\":\"nps\",\"id\":\"recommend\",\"subject\":\"Shop\"}]}'"
show "ask PUT /v1/prompts/after-order \"\$PRODUCT\" -H 'If-Match: \"1\"' -H \"\$JSON\" -d '{\"id\":\"after-order\",\"version\":1,\"questions\":[{\"type\":\"nps\",\"id\":\"recommend\",\"subject\":\"Our shop\"}]}'"
show "ask GET /v1/prompts/after-order ''"
show "ask GET '/v1/prompts/after-order?version=1' ''"

section 'Objectives' 'A new objective says why it matters, in at most 280 characters of each language; one whose `attribution` says that it comes from
elsewhere may lack it. Who changes the goal itself says why: with one more entry in `changes` whose `parts` name what was changed
(`changedParts` of [`@oxbow/model/changed-parts`](data-formats.md#objective)); else 422 names the parts.
Entries that are there stay as they were, in their order, whatever else is changed; only when there are 100 the oldest make room. Blanks
are no words: neither a reason, nor a `why`, nor an `attribution`. A check-in is on the revision that
was seen; 412 holds what is there now, and is no change of the goal; an objective that has been closed takes none any more: 409. A pledge is taken and given back. The list takes `owner`, `level`,
`health` and `channel`, each also several times, `on` for a day, and `limit` and `after` for pages; health is the word that stands on
the card, judged for the present day in UTC. Of an objective that who asks
may not see (`visibility`) every address says what it says of none: 404, also for writing; a new one with its id is 409, without a word
of it. By `owner` no objective of the level `person` is found: nobody'\''s objectives are picked out
or counted.'
show "OWNER=\$(token shop 'objectives:read objectives:write objectives:check-in pledges:write' ann)
ask PUT /v1/objectives/delivery \"\$OWNER\" -H 'If-None-Match: *' -H \"\$JSON\" -d '{\"id\":\"delivery\",\"revision\":1,\"title\":\"Parcels arrive when we said\",
  \"why\":\"Who waits in vain stays at home for nothing.\",\"type\":\"committed\",\"period\":{\"start\":\"2026-10-01\",\"end\":\"2026-12-31\"},
  \"keyResults\":[{\"id\":\"on-time\",\"title\":\"On the promised day\",\"type\":\"increase\",\"start\":78,\"target\":92,\"current\":80}]}'"
show "ask PUT /v1/objectives/delivery \"\$OWNER\" -H 'If-Match: \"1\"' -H \"\$JSON\" -d '{\"id\":\"delivery\",\"revision\":1,\"title\":\"Parcels arrive when we said\",
  \"why\":\"Who waits in vain stays at home for nothing.\",\"type\":\"committed\",\"period\":{\"start\":\"2026-10-01\",\"end\":\"2026-12-31\"},
  \"keyResults\":[{\"id\":\"on-time\",\"title\":\"On the promised day\",\"type\":\"increase\",\"start\":78,\"target\":85,\"current\":80}]}'"
show "ask POST /v1/objectives/delivery/check-ins \"\$OWNER\" -H 'If-Match: \"1\"' -H \"\$JSON\" \\
  -d '{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000005\",\"keyResult\":\"on-time\",\"at\":\"2026-11-20T09:00:00Z\",\"value\":86}'" 700
show "ask POST /v1/objectives/delivery/check-ins \"\$OWNER\" -H 'If-Match: \"1\"' -H \"\$JSON\" \\
  -d '{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000006\",\"keyResult\":\"on-time\",\"at\":\"2026-11-20T09:05:00Z\",\"value\":85}'" 300
show "ask POST /v1/objectives/delivery/pledges \"\$OWNER\" -H \"\$JSON\" -d '{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000007\",\"text\":\"I load in the order of the route.\"}'"
show 'ask DELETE /v1/objectives/delivery/pledges/0197a3f2-6c1e-7b11-8a52-000000000007 "$OWNER"'
show "ask GET '/v1/objectives?health=stale&health=no-data' \"\$OWNER\""
show "ask GET '/v1/objectives?limit=10' \"\$OWNER\"" 200

section 'Journeys' 'A journey is kept as an objective is, and nobody has to say why it is changed. What really happened on it is counted from the
touchpoints that are stored, of at most 366 days and 200,000 touchpoints. One person has one place in an offer, and there are never more
than its `places`; who organises it reads what the person said for them ([0056](decisions/0056-who-signs-up.md)).'
show "PLANNER=\$(token shop 'journeys:read journeys:write channels:read' ann)
ask PUT /v1/journeys/ordering \"\$PLANNER\" -H 'If-None-Match: *' -H \"\$JSON\" -d '{\"id\":\"ordering\",\"revision\":0,\"title\":\"Ordering\",\"kind\":\"joint\",
  \"stages\":[{\"id\":\"order\",\"title\":\"Order\"}],
  \"lanes\":[{\"id\":\"customer\",\"title\":\"Customer\",\"side\":\"customer\"},{\"id\":\"service\",\"title\":\"Service\",\"side\":\"employee\"}],
  \"steps\":[{\"id\":\"order\",\"stage\":\"order\",\"lane\":\"customer\",\"title\":\"Orders\",\"receiver\":\"service\",\"channel\":\"ecommerce\",\"signs\":{\"types\":[\"order\"]}},
    {\"id\":\"call\",\"stage\":\"order\",\"lane\":\"customer\",\"title\":\"Asks where it is\",\"signs\":{\"types\":[\"call\"]}}],
  \"exchanges\":[{\"id\":\"day\",\"stage\":\"order\",\"title\":\"A day on the telephone\",\"places\":1}]}'" 200
show "ask GET '/v1/journeys/ordering/actuals?from=2026-11-18&until=2026-11-20' \"\$PLANNER\""
show "OTTO=\$(token shop 'journeys:read sign-ups:write' otto)
ask POST /v1/journeys/ordering/sign-ups \"\$OTTO\" -H \"\$JSON\" -d '{\"exchange\":\"day\",\"name\":\"Otto, depot\"}'"
show "IDA=\$(token shop 'journeys:read sign-ups:write' ida)
ask POST /v1/journeys/ordering/sign-ups \"\$IDA\" -H \"\$JSON\" -d '{\"exchange\":\"day\"}'"
show 'ask GET /v1/journeys/ordering/sign-ups "$IDA"'
show 'ask GET /v1/journeys/ordering/sign-ups/day "$(token shop sign-ups:read organiser)"'
show 'ask DELETE /v1/journeys/ordering/sign-ups/day "$OTTO"'

section 'Notes' 'Otto thanks Ann. From then on the note is hers alone: she shares it with her team, takes that back, and deletes it.'
show "OTTO=\$(token shop 'notes:read notes:write' otto '\"teams\":[\"depot\"],\"name\":\"Otto Wren\"')
ANN=\$(token shop 'notes:read notes:write' ann '\"teams\":[\"depot\"]')
ask POST /v1/notes \"\$OTTO\" -H \"\$JSON\" -d '{\"id\":\"6f9d2c1e-3b7a-4e55-9c0d-00000000a001\",\"kind\":\"thanks\",\"to\":\"ann\",\"text\":\"You stayed until the lorry was unloaded.\"}'"
show 'ask GET /v1/notes "$ANN"'
show 'ask GET /v1/notes "$OTTO"'
show "NOTE=/v1/notes/6f9d2c1e-3b7a-4e55-9c0d-00000000a001
ask PATCH \$NOTE \"\$ANN\" -H \"\$JSON\" -d '{\"audience\":\"team\"}'"
show 'ask GET /v1/notes "$OTTO"'
show 'ask DELETE $NOTE "$OTTO"'
show "ask PATCH \$NOTE \"\$ANN\" -H \"\$JSON\" -d '{\"audience\":\"person\"}' | head -1"
show 'ask DELETE $NOTE "$ANN"'

section 'Employees' 'Scores are shown from five answers on, comments from ten. Here six of one unit answer.'
show "HR=\$(token shop 'units:read units:write waves:read waves:write experience:read' hr)
ask PUT /v1/units \"\$HR\" -H \"\$JSON\" -d '{\"units\":[{\"id\":\"service\",\"title\":\"Service\",\"people\":20}]}'"
show "WAVE='{\"id\":\"autumn\",\"title\":\"Autumn\",\"instrument\":\"ox6\",\"sides\":[\"employee\"],
  \"opens\":\"2026-11-01\",\"closes\":\"2099-12-31\",\"threshold\":5,\"status\":\"open\"}'
ask PUT /v1/waves/autumn \"\$HR\" -H \"\$JSON\" -d \"\$WAVE\""
show "ask GET '/v1/assessments/ox6?side=employee' \"\$(token shop assessments:write employee-1 '\"unit\":\"service\"')\""
show "assess() { # WAVE NUMBER UUID-4
  ask POST /v1/assessments \"\$(token shop assessments:write \"employee-\$2\" '\"unit\":\"service\"')\" -H \"\$JSON\" -d '{\"assessments\":[{\"id\":\"'\$3'\",\"wave\":\"'\$1'\",
    \"instrument\":\"ox6\",\"version\":1,\"side\":\"employee\",\"answers\":{\"scope.e1\":4,\"scope.e2\":'\$((\$2 % 5 + 1))'},\"comment\":\"Said by '\$2'.\",\"language\":\"en\"}]}'
}
assess autumn 1 6f9d2c1e-3b7a-4e55-9c0d-000000000001"
show 'assess autumn 1 6f9d2c1e-3b7a-4e55-9c0d-000000000999'
show 'for number in 2 3 4 5 6; do assess autumn $number 6f9d2c1e-3b7a-4e55-9c0d-00000000000$number; done | grep -o "HTTP/1.1 [0-9]*"'
printf '\nWhile the wave is open nobody is told anything of it:\n'
show 'ask GET /v1/waves/autumn "$HR"'
show 'ask GET /v1/experience/ox6 "$HR"'
show 'ask PUT /v1/waves/autumn "$HR" -H "$JSON" -d "${WAVE/open\"/closed\"}"'
show "ask GET '/v1/experience/ox6?wave=autumn' \"\$HR\"" 500
show "ask GET '/v1/experience/ox6?unit=service' \"\$HR\"" 300
show 'ask GET /v1/waves/autumn/comments "$HR"'

if long; then
  section 'Comments' 'Another wave, in which ten take part.'
  show 'WINTER=${WAVE//utumn/inter} WINTER=${WINTER//ainter/winter} WINTER=${WINTER//Ainter/Winter}
ask PUT /v1/waves/winter "$HR" -H "$JSON" -d "$WINTER"'
  show 'for number in 10 11 12 13 14 15 16 17 18 19; do assess winter $number 6f9d2c1e-3b7a-4e55-9c0d-0000000000$number; done | grep -c "HTTP/1.1 202"'
  show 'ask PUT /v1/waves/winter "$HR" -H "$JSON" -d "${WINTER/open\"/closed\"}"'
  show "ask GET '/v1/waves/winter/comments?limit=3' \"\$HR\""

  section 'Webhooks' 'A receiver writes down what comes; the signature is computed anew with openssl.'
  cat > receiver.mjs <<'RECEIVER'
import { createServer } from 'node:http';
import { renameSync, writeFileSync } from 'node:fs';
createServer(async (request, response) => {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  for (const name of ['id', 'timestamp', 'signature'])
    writeFileSync(`webhook-${name}`, request.headers[`webhook-${name}`]);
  writeFileSync('body', body);
  renameSync('body', 'webhook-body');
  response.writeHead(204).end();
}).listen(Number(process.argv[2]), '127.0.0.1');
RECEIVER
  RECEIVER_PORT=$((PORT + 1))
  node receiver.mjs $RECEIVER_PORT &
  started+=($!)
  show "TOOL=\$(token shop 'webhooks:read webhooks:write' crm)
ask PUT /v1/webhooks/crm \"\$TOOL\" -H \"\$JSON\" -d '{\"url\":\"http://127.0.0.1:'\$RECEIVER_PORT'/\",\"events\":[\"response.low_score\"]}'"
  secret=$(sed -n 's/.*"secret":"\([^"]*\)".*/\1/p' answer.txt)
  show "ask POST /v1/responses '' -H \"\$JSON\" -d '{\"responses\":[{\"id\":\"0197a3f2-6c1e-7b11-8a52-000000000008\",\"prompt\":\"after-order\",\"version\":2,
  \"answers\":[{\"type\":\"nps\",\"question\":\"recommend\",\"value\":2}],\"at\":\"2026-11-20T10:00:00Z\",\"language\":\"en\",\"channel\":\"website\"}]}'"
  until_true test -s webhook-body
  show 'cat webhook-body'
  show 'cat webhook-signature'
  show "key=\$(printf %s \"\${secret#whsec_}\" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \\n')
printf '%s.%s.%s' \"\$(cat webhook-id)\" \"\$(cat webhook-timestamp)\" \"\$(cat webhook-body)\" |
  openssl dgst -sha256 -mac HMAC -macopt \"hexkey:\$key\" -binary | openssl base64"
  delivered() { ask GET /v1/webhooks/crm/deliveries "$TOOL" | grep '"delivered"'; }
  until_true delivered
  show 'ask GET /v1/webhooks/crm/deliveries "$TOOL"'
fi

section 'Counts' 'By day, channel, direction and side; never by customer, team or employee. Then from which channel to which customers went within these
days, where they hold at most 200,000 touchpoints.'
show "ask GET '/v1/channel-mix?from=2026-11-18&until=2026-11-20' \"\$(token shop channels:read)\"" 1200

section 'Export and erase' 'Everything of a customer; then nothing but who read, and what comes late is rejected. What webhooks were told of 17 would be gone too.'
show "OFFICER=\$(token shop 'customers:export customers:erase timeline:read' officer '\"customers\":[\"17\"]')
ask GET /v1/customers/17 \"\$OFFICER\" -H 'Accept: application/x-ndjson' | grep -v '\"audit\"'" 160
show 'ask DELETE /v1/customers/17 "$OFFICER"'
show 'ask GET /v1/customers/17/touchpoints "$OFFICER"'
show "ask GET /v1/customers/17 \"\$OFFICER\" -H 'Accept: application/x-ndjson' | grep -Ev 'timeline|inbox'"
show 'ask POST /v1/touchpoints "$SERVER" -H "$JSON" -d "$ORDER"'

section 'Limits' 'The site `tiny` may be asked for something without a token once a minute.'
limits=shown
show "LATE=\"\${RESPONSE//000000000002/000000000009}\"
curl -sS -i \"\$API/v1/responses\" -H 'Oxbow-Site: tiny' -H \"\$JSON\" -d \"\$LATE\""
show "curl -sS -i \"\$API/v1/responses\" -H 'Oxbow-Site: tiny' -H \"\$JSON\" -d \"\$LATE\""
limits=

section 'Service' 'Health, some figures, the document.'
show 'ask GET /healthz ""'
show "curl -sS \"\$API/metrics\" | grep '^oxbow_records_total{'"
show 'curl -sS "$API/openapi.json"' 120
