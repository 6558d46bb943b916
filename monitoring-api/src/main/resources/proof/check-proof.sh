#!/bin/sh
# Checks a proof that an event is in a log, with nothing but a shell and openssl (3 or later).
#
#   sh check-proof.sh event.tlog-proof 'origin+id+key' commitment
#
# The commitment is 64 hexadecimal digits: of the event's entry in the log, of a receipt, or made of an opening by
#   printf %s "$envelope" | openssl dgst -sha256 -mac HMAC -macopt hexkey:"$salt"
# Says OK and ends with 0 if the proof holds; says what does not hold and ends with 1 if not.
set -eu
proof=$1 vkey=$2 commitment=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAIL: $1"; exit 1; }
hash() { openssl dgst -sha256 -binary; }
hex() { od -An -v -tx1 | tr -d ' \n'; }

[ "$(head -n 1 "$proof")" = "c2sp.org/tlog-proof@v1" ] || fail "this is no proof"
case $commitment in *[!0-9a-f]*) fail "a commitment has 64 hexadecimal digits";; esac
[ ${#commitment} = 64 ] || fail "a commitment has 64 hexadecimal digits"

# the proof ends at its first empty line; the checkpoint behind it is three lines, an empty one, and signatures
sed '1,/^$/d' "$proof" > "$work/note"
sed '/^$/,$d' "$work/note" > "$work/text"
[ "$(wc -l < "$work/text")" = 3 ] || fail "the proof ends in no checkpoint"
origin=$(sed -n 1p "$work/text") size=$(sed -n 2p "$work/text") root=$(sed -n 3p "$work/text")
index=$(sed -n 's/^index //p' "$proof" | head -n 1)
for number in "$size" "$index"; do case $number in ''|*[!0-9]*|0?*) fail "not a number: $number";; esac; done

# the signature of the key of the log
name=${vkey%%+*} rest=${vkey#*+}
id=${rest%%+*} key=${rest#*+}
[ "$origin" = "$name" ] || fail "the checkpoint is of $origin, the key of $name"
printf '%s\n' "$key" | openssl base64 -d -A > "$work/key"
[ "$({ printf '%s\n' "$name"; cat "$work/key"; } | hash | hex | cut -c 1-8)" = "$id" ] || fail "the id does not belong to the key"
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; tail -c 32 "$work/key"; } > "$work/key.der"
sed -n "s|^— $name ||p" "$work/note" | head -n 1 | openssl base64 -d -A > "$work/line"
[ "$(head -c 4 "$work/line" | hex)" = "$id" ] || fail "the checkpoint is not signed by the key"
tail -c 64 "$work/line" > "$work/signature"
openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/text" -sigfile "$work/signature" > "$work/said" 2>&1 \
    || fail "the signature is not over this checkpoint"

# the way from the entry to the root (RFC 9162, section 2.1.3.2)
[ "$index" -lt "$size" ] || fail "the checkpoint does not cover the event"
printf '\000cfm-entry/v1\nc %s\n' "$commitment" | hash > "$work/node"
sed -n '/^index /,/^$/p' "$proof" | sed '1d;/^$/d' > "$work/path"
fn=$index sn=$((size - 1))
while read -r line; do
    [ "$sn" -gt 0 ] || fail "the proof is too long"
    printf '%s\n' "$line" | openssl base64 -d -A > "$work/beside"
    [ "$(wc -c < "$work/beside")" = 32 ] || fail "not a hash: $line"
    if [ $((fn % 2)) = 1 ] || [ "$fn" = "$sn" ]; then
        { printf '\001'; cat "$work/beside" "$work/node"; } | hash > "$work/next"
        while [ $((fn % 2)) = 0 ] && [ "$fn" != 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
    else
        { printf '\001'; cat "$work/node" "$work/beside"; } | hash > "$work/next"
    fi
    mv "$work/next" "$work/node"
    fn=$((fn / 2)) sn=$((sn / 2))
done < "$work/path"
[ "$sn" = 0 ] || fail "the proof is too short"
[ "$(openssl base64 -A < "$work/node")" = "$root" ] || fail "the event is not in the log, or not at this position"
echo "OK: the event at position $index is in $origin, which was signed over $size events"
