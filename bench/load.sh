#!/bin/sh
# How long a load takes beside (a) reading its files alone and (b) COPY of the same facts into the same table with its
# indexes, in one run and one warmed-up program; then how long a search and the reading of one journey take.
#
#   bench/load.sh [CHILDREN] [HEAP] [WHICH]     such as: bench/load.sh 12000 512m
#
# An invented authority of that size is written under var/bench first. WHICH is a list of cin, ssda903, ssd and
# allocations with commas, the first three unless said. Starting the JVM is left out of every figure.
root=$(cd "$(dirname "$0")/.." && pwd) || exit 1
children=${1:-12000}
heap=${2:-512m}
which=${3:-cin,ssda903,ssd}
files=$root/var/bench/$children-$which
. "$root/.mvn/find-jdk.sh"

if [ ! -d "$files" ]; then
  [ -f "$root/apps/cli/target/cli-0.1.0-SNAPSHOT.jar" ] || "$root/throughline" build || exit 1
  "$JAVA_HOME/bin/java" -jar "$root/apps/cli/target/cli-0.1.0-SNAPSHOT.jar" examples \
    --out "$files.new" --children "$children" --seed 1 --as-at 2026-11-21 --only "$which" || exit 1
  mv "$files.new" "$files" || exit 1
fi
du -sh "$files"
cd "$root" && exec mvn -B -q -ntp -pl apps/web -am test -Dspotless.check.skip -Dsurefire.failIfNoSpecifiedTests=false \
  -Dtest=LoadBenchmark -Dbench.files="$files" -DargLine="-Xmx$heap"
