# Finds or brings the browser for the tests. Needs common.sh and, for a download, java.sh. POSIX sh.

installed_browser() {
    for name in chromium chromium-browser google-chrome google-chrome-stable microsoft-edge; do
        command -v "$name" && return 0
    done
    for path in "/Applications/Chromium.app/Contents/MacOS/Chromium" \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge" \
        "/c/Program Files/Google/Chrome/Application/chrome.exe" \
        "/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"; do
        [ -x "$path" ] && printf '%s\n' "$path" && return 0
    done
    return 1
}

# Playwright knows where it put its own.
download_browser() {
    say "Letting Playwright fetch its own Chromium"
    "$maven" -q -B -ntp org.codehaus.mojo:exec-maven-plugin:3.5.1:java -Dexec.classpathScope=test \
        -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="install chromium" >&2
}

# Ubuntu's package only stands for a snap, which does not run everywhere.
debian_has_browser() {
    grep -q '^ID=debian' /etc/os-release 2>/dev/null
}

# Sets GOODSTANDING_CHROMIUM to the program, or to nothing where Playwright has its own.
find_browser() {
    if [ -z "${GOODSTANDING_CHROMIUM:-}" ]; then
        GOODSTANDING_CHROMIUM=$(installed_browser || true)
        if [ -z "$GOODSTANDING_CHROMIUM" ] && debian_has_browser && install_first_of chromium; then
            GOODSTANDING_CHROMIUM=$(installed_browser || true)
        fi
        if [ -z "$GOODSTANDING_CHROMIUM" ] && ! download_browser; then
            [ "${CI:-}" != true ] || fail "No browser for the tests: install chromium."
            say "No browser for the tests: those that need one are left out. Install chromium to run them."
        fi
    fi
    export GOODSTANDING_CHROMIUM
}
