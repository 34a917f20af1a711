# Sourced by ./throughline. Leaves JAVA_HOME pointing at a JDK 25 or newer, or stops with a message.
tl_major() { [ -r "$1/release" ] && [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"; }
tl_find_jdk() {
  tl_m=$(tl_major "${JAVA_HOME:-/nonexistent}")
  [ "${tl_m:-0}" -ge 25 ] && { export JAVA_HOME; return 0; }
  tl_best=0; tl_home=
  for tl_d in "${THROUGHLINE_JDK:-}" "${JDK_25:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    tl_m=$(tl_major "$tl_d")
    if [ "${tl_m:-0}" -ge 25 ] && { [ "$tl_best" -eq 0 ] || [ "$tl_m" -lt "$tl_best" ]; }; then tl_best=$tl_m; tl_home=$tl_d; fi
  done
  if [ -z "$tl_home" ]; then
    echo "Throughline needs a JDK 25 or newer, and found none in the usual places." >&2
    echo "Install one, or set THROUGHLINE_JDK to the folder of one that you have, and try again." >&2
    exit 1
  fi
  JAVA_HOME=$tl_home; export JAVA_HOME
}
tl_find_jdk
