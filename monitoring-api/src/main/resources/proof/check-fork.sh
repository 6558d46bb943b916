#!/bin/sh
# Compares two checkpoints of a log that two readers were given, with nothing but a shell and openssl (3 or later).
#
#   sh check-fork.sh one.checkpoint other.checkpoint 'origin+id+key' [consistency.json]
#
# For different sizes it needs what /api/v1/log/consistency?from=<smaller>&to=<larger> has answered. It says and ends with
#   OK         0   both are of one history
#   FORK       1   the log has signed two histories: whoever has these files sees it, whoever made the proof
#   NOT SHOWN  2   neither, and why: something is not signed, or no proof was given that fits. An honest log always has one.
set -eu
work= forked=
# A tool that fails ends with 1 as well, and that accuses nobody.
trap 'code=$?; [ -z "$work" ] || rm -rf "$work"; [ "$code" != 1 ] || [ -n "$forked" ] || exit 2' EXIT
unclear() { echo "NOT SHOWN: $1"; exit 2; }
fork() { forked=yes; echo "FORK: $1"; exit 1; }
[ $# -ge 3 ] || unclear "it takes two checkpoints, the key of the log, and for different sizes a proof"
vkey=$3 proof=${4:-}
work=$(mktemp -d)
agree() { echo "OK: $1"; exit 0; }
hash() { openssl dgst -sha256 -binary; }
hex() { od -An -v -tx1 | tr -d ' \n'; }
raw() { printf '%s\n' "$1" | openssl base64 -d -A; }
node() { { printf '\001'; cat "$work/$1" "$work/$2"; } | hash > "$work/next"; mv "$work/next" "$work/$3"; }

# the key, and the id that belongs to it
name=${vkey%%+*} rest=${vkey#*+}
id=${rest%%+*} key=${rest#*+}
raw "$key" > "$work/key"
[ "$({ printf '%s\n' "$name"; cat "$work/key"; } | hash | hex | cut -c 1-8)" = "$id" ] || unclear "the id does not belong to the key"
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; tail -c 32 "$work/key"; } > "$work/key.der"

# a checkpoint is three lines, an empty one, and signatures
signed() {
    sed '/^$/,$d' "$1" > "$work/text"
    [ "$(wc -l < "$work/text")" = 3 ] || unclear "$1 is no checkpoint"
    [ "$(sed -n 1p "$work/text")" = "$name" ] || unclear "$1 is of $(sed -n 1p "$work/text"), the key of $name"
    sed -n "s|^— $name ||p" "$1" | head -n 1 | openssl base64 -d -A > "$work/line"
    [ "$(head -c 4 "$work/line" | hex)" = "$id" ] || unclear "$1 is not signed by the key"
    tail -c 64 "$work/line" > "$work/signature"
    openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/text" -sigfile "$work/signature" > "$work/said" 2>&1 \
        || unclear "the signature is not over $1"
    size=$(sed -n 2p "$work/text") root=$(sed -n 3p "$work/text")
    case $size in ''|*[!0-9]*|0?*) unclear "not a number: $size";; esac
}
signed "$1"
first=$size firstroot=$root
signed "$2"
second=$size secondroot=$root
if [ "$first" -gt "$second" ]; then
    first=$second firstroot=$secondroot
    signed "$1"
    second=$size secondroot=$root
fi

if [ "$first" = "$second" ]; then
    [ "$firstroot" = "$secondroot" ] || fork "$name has signed two roots over $first events"
    agree "both are over the same $first events"
fi
[ "$first" != 0 ] || agree "nothing comes before the first event"
[ -n "$proof" ] || unclear "the checkpoints are over $first and $second events; ask for the proof that the one continues the other"

# the way from the smaller tree to the larger (RFC 9162, section 2.1.4.2)
grep -o '"[A-Za-z0-9+/]\{43\}="' "$proof" | tr -d '"' > "$work/path" || true
fn=$((first - 1)) sn=$((second - 1))
power=$first
while [ $((power % 2)) = 0 ]; do power=$((power / 2)); done
if [ "$power" = 1 ]; then
    raw "$firstroot" > "$work/fr"
else
    [ -s "$work/path" ] || unclear "the proof is too short"
    raw "$(head -n 1 "$work/path")" > "$work/fr"
    sed 1d "$work/path" > "$work/rest"
    mv "$work/rest" "$work/path"
fi
cp "$work/fr" "$work/sr"
while [ $((fn % 2)) = 1 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
while read -r line; do
    [ "$sn" -gt 0 ] || unclear "the proof is too long"
    raw "$line" > "$work/beside"
    if [ $((fn % 2)) = 1 ] || [ "$fn" = "$sn" ]; then
        node beside fr fr
        node beside sr sr
        while [ $((fn % 2)) = 0 ] && [ "$fn" != 0 ]; do fn=$((fn / 2)) sn=$((sn / 2)); done
    else
        node sr beside sr
    fi
    fn=$((fn / 2)) sn=$((sn / 2))
done < "$work/path"
[ "$sn" = 0 ] || unclear "the proof is too short"
[ "$(openssl base64 -A < "$work/sr")" = "$secondroot" ] || unclear "the proof does not lead to the checkpoint over $second events"
[ "$(openssl base64 -A < "$work/fr")" = "$firstroot" ] \
    || fork "the first of the $second events are others than the $first that $name has signed"
agree "the checkpoint over $second events continues the one over $first"
