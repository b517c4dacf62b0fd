# Shared by the scripts: messages, and packages from Debian where this user may install them. POSIX sh.

HOME=${HOME:-/}

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# How to become root without being asked for a password; nothing if that is not possible.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

# Whether packages can be installed here. GOODSTANDING_INSTALL=no keeps the scripts from trying.
may_install() {
    [ "${GOODSTANDING_INSTALL:-yes}" != no ] && command -v apt-get >/dev/null 2>&1 || return 1
    [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1
}

update_packages() {
    [ -n "${packages_updated:-}" ] || as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -q update || true
    packages_updated=yes
}

# Installs the first of the named packages that this release has.
install_first_of() {
    may_install || return 1
    update_packages
    for package in "$@"; do
        if apt-cache show "$package" >/dev/null 2>&1; then
            say "Installing the package $package"
            as_root env DEBIAN_FRONTEND=noninteractive \
                apt-get -q -q -y --no-install-recommends install "$package" >&2 && return 0
        fi
    done
    return 1
}
