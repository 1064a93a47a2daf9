# Finds a JDK 25; read by mvnw and summitry (". .mvn/find-jdk.sh").
#
# find_jdk prints the folder of the first JDK 25 it meets and returns 0, or returns 1 and prints
# nothing. It reads the "release" file that every JDK carries, so no Java is started to ask.

# is_jdk_25 FOLDER: whether a whole JDK (with a compiler) of version 25 stands there.
is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      'JAVA_VERSION="25"' | 'JAVA_VERSION="25.'* | 'JAVA_VERSION="25+'*) return 0 ;;
    esac
  done <"$1/release"
  return 1
}

# jdk_of_path: the folder of the javac on the PATH, links followed.
jdk_of_path() {
  found=$(command -v javac) || return 1
  while [ -h "$found" ]; do
    link=$(readlink "$found")
    case $link in
      /*) found=$link ;;
      *) found=$(dirname "$found")/$link ;;
    esac
  done
  CDPATH= cd -- "$(dirname "$found")/.." 2>/dev/null && pwd -P
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  for folder in \
    "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* \
    "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* "${SDKMAN_DIR:-}"/candidates/java/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home \
    /usr/local/openjdk-25; do
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ]; then
    folder=$(/usr/libexec/java_home -v 25 2>/dev/null) || folder=
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  fi
  folder=$(jdk_of_path) || return 1
  is_jdk_25 "$folder" || return 1
  printf '%s\n' "$folder"
}

# say_no_jdk NAME: what is missing and how to get it, on standard error.
say_no_jdk() {
  cat >&2 <<MESSAGE
$1: no JDK 25 found.

Summitry is written for Java 25. Looked at JAVA_HOME (${JAVA_HOME:-not set}), the usual folders
(/usr/lib/jvm, /opt, SDKMAN, Homebrew, macOS) and the PATH. Install one, for example:
  Debian, Ubuntu   apt install temurin-25-jdk   (or openjdk-25-jdk)
  macOS            brew install openjdk@25
  SDKMAN           sdk install java 25-tem
or set JAVA_HOME to the folder of a JDK 25 that is already here. It needs no other default Java.
MESSAGE
}
