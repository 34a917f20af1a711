#!/bin/sh
# Fetches GOV.UK Frontend and MoJ Frontend from the npm registry, checks them against the digests below, cuts out what
# only services on GOV.UK may use (the GDS Transport typeface, the crown and crest) and puts the rest under static/vendor.
#   fetch-vendor.sh           fetch and replace
#   fetch-vendor.sh --verify  fetch and say whether the files kept here are what comes out
GOVUK=6.6.0
GOVUK_SHA512=c5cb645ab42f2e7bd0b7b7f28d0dcc197f52d30cf4c74450b8bc427a85c5facf048c62021bcd7f0d840628de6a80efb42954f5d9401a47052c198e9fba545c46
MOJ=11.1.0
MOJ_SHA512=d5b9146e6d8ce03a5ca57fe93a6ba641106c6c9728f56d91c2626fe61fd90bf66aac03a7dbf163a45f80eef4b482cee8317062cebf4ee61b83ad261b2f1ef737

here=$(cd "$(dirname "$0")" && pwd) || exit 1
kept=$here/src/main/resources/static/vendor
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

fetch() { # package, file of npm pack, sha512
  (cd "$work" && npm pack --silent "$1" >/dev/null) || { echo "could not fetch $1 with npm" >&2; exit 1; }
  echo "$3  $work/$2" | sha512sum --check --status || { echo "$1 is not the package that we know: digest differs" >&2; exit 1; }
  mkdir "$work/$2.d" && tar -xzf "$work/$2" -C "$work/$2.d" || exit 1
}
plain() { # css without typeface, without the source map that is not kept, with addresses under the versioned folder
  sed -E 's/@font-face\{[^}]*\}//g; s/"?GDS Transport"?,//g; s#/\*\# sourceMappingURL=[^*]*\*/##; s#//\# sourceMappingURL=.*$##' "$1" | sed "s#url(/assets/images/#url(/vendor/$2/images/#g"
}

licence() { # whose, from when
  cat <<END
The MIT License (MIT)

Copyright (C) $2 Crown Copyright ($1)

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies
of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

Changed here: the typeface, the crest and the source maps are left out.
END
}

fetch "govuk-frontend@$GOVUK" "govuk-frontend-$GOVUK.tgz" "$GOVUK_SHA512"
fetch "@ministryofjustice/frontend@$MOJ" "ministryofjustice-frontend-$MOJ.tgz" "$MOJ_SHA512"

from=$work/govuk-frontend-$GOVUK.tgz.d/package
to=$work/vendor/govuk-frontend-$GOVUK
mkdir -p "$to" || exit 1
# the crest stands in the footer of GOV.UK only; without its address nothing asks for it
plain "$from/dist/govuk/govuk-frontend.min.css" "govuk-frontend-$GOVUK" \
  | sed -E 's#url\(/vendor/[^)]*govuk-crest\.svg\)#none#g' >"$to/govuk-frontend.min.css"
plain "$from/dist/govuk/govuk-frontend.min.js" "govuk-frontend-$GOVUK" >"$to/govuk-frontend.min.js"
licence "Government Digital Service" 2017 >"$to/LICENCE.txt"

from=$work/ministryofjustice-frontend-$MOJ.tgz.d/package
to=$work/vendor/moj-frontend-$MOJ
mkdir -p "$to/images" || exit 1
plain "$from/moj/moj-frontend.min.css" "moj-frontend-$MOJ" >"$to/moj-frontend.min.css"
plain "$from/moj/moj-frontend.min.js" "moj-frontend-$MOJ" >"$to/moj-frontend.min.js"
for icon in $(grep -o '/vendor/[^)]*\.svg' "$to/moj-frontend.min.css" | sed 's#.*/##' | sort -u); do
  cp "$from/moj/assets/images/$icon" "$to/images/$icon" || exit 1
done
licence "Ministry of Justice" 2019 >"$to/LICENCE.txt"

if [ "$1" = "--verify" ]; then
  diff -r "$work/vendor" "$kept" >&2 || { echo "static/vendor is not what the packages hold" >&2; exit 1; }
  echo "static/vendor is govuk-frontend $GOVUK and moj-frontend $MOJ, without typeface and crown"
else
  rm -rf "$kept" && mkdir -p "$kept" && cp -R "$work/vendor/." "$kept/" || exit 1
  echo "written: $kept"
fi
