# Finds a JDK and Maven, or installs them, or says which to install. Needs common.sh. POSIX sh.

oldest_jdk=21
best_jdk=25

# The major version of the JDK in this folder; nothing if there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
    fi
}

# The folders that may hold a JDK, one a line.
jdk_folders() {
    # On macOS /usr/bin/java may only be a window that offers to install one.
    if command -v javac >/dev/null 2>&1 && ! [ -d /Library/Java ]; then
        java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | tr -d '\r'
    fi
    for folder in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        "/c/Program Files/Java"/* "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Microsoft"/jdk* \
        "/c/Program Files/Zulu"/* "/c/Program Files/Amazon Corretto"/* "/c/Program Files/BellSoft"/*; do
        [ -d "$folder" ] && printf '%s\n' "$folder"
    done
    return 0
}

# Version and folder of the best JDK: 25 if there is one, else the newest that is new enough.
best_installed_jdk() {
    jdk_folders | while IFS= read -r folder; do
        version=$(jdk_version "$folder")
        if [ -n "$version" ] && [ "$version" -ge "$oldest_jdk" ]; then
            rank=$version
            [ "$version" = "$best_jdk" ] && rank=999
            printf '%s %s %s\n' "$rank" "$version" "$folder"
        fi
    done | sort -n -r | sed -n '1s/^[0-9]* //p'
}

# Sets JAVA_HOME, PATH and jdk (its major version). A JAVA_HOME that is new enough is kept.
find_jdk() {
    jdk=
    [ -z "${JAVA_HOME:-}" ] || jdk=$(jdk_version "$JAVA_HOME")
    if [ -z "$jdk" ] || [ "$jdk" -lt "$oldest_jdk" ]; then
        found=$(best_installed_jdk)
        if [ -z "$found" ] && install_first_of openjdk-25-jdk-headless openjdk-21-jdk-headless; then
            found=$(best_installed_jdk)
        fi
        [ -n "$found" ] || fail "Good Standing needs a JDK, version $oldest_jdk or newer, and found none." \
            "Install JDK $best_jdk (Debian and Ubuntu that have it: apt install openjdk-25-jdk-headless; others:" \
            "https://adoptium.net) and start again, or set JAVA_HOME to one."
        jdk=${found%% *}
        JAVA_HOME=${found#* }
    fi
    PATH=$JAVA_HOME/bin:$PATH
    export JAVA_HOME PATH
}

# Whether this is Maven 3.8 or newer.
maven_fits() {
    "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | {
        read -r major minor && { [ "$major" -gt 3 ] || { [ "$major" = 3 ] && [ "$minor" -ge 8 ]; }; }
    }
}

installed_maven() {
    for candidate in "$(command -v mvn || true)" "$HOME"/.sdkman/candidates/maven/current/bin/mvn \
        "$HOME"/.sdkman/candidates/maven/*/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn /usr/share/maven/bin/mvn; do
        if [ -n "$candidate" ] && [ -x "$candidate" ] && maven_fits "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
}

# Sets maven to the program to call. Run find_jdk first.
find_maven() {
    maven=$(installed_maven)
    if [ -z "$maven" ] && install_first_of maven; then
        maven=$(installed_maven)
    fi
    [ -n "$maven" ] || fail "Good Standing is built with Maven, version 3.8 or newer, and found none." \
        "Install it (Debian, Ubuntu: apt install maven; macOS: brew install maven; others: https://maven.apache.org)" \
        "and start again."
    # Older Mavens make newer JDKs print four lines about sun.misc.Unsafe.
    if [ "$jdk" -ge 24 ]; then
        export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
    fi
}
