# Shared by ./run and ./test, which source it from the root of the clone: installs what is missing,
# configures once and builds. Takes seconds when there is nothing to do.

packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev        # the window
    libsqlite3-dev                  # the file
    qt6-tools-dev qt6-l10n-tools     # translations into Italian, the program's…
    qt6-translations-l10n            # …and Qt's own
    libqcustomplot-dev libstemmer-dev libyaml-cpp-dev libical-dev
    catch2                           # the tests
    fonts-dejavu-core tzdata         # a bare machine has neither letters nor time zones
)

missing_packages() {
    local installed package
    installed=" $(dpkg-query -W -f '${db:Status-Status}=${Package} ' "${packages[@]}" 2>/dev/null || true)"
    for package in "${packages[@]}"; do
        [[ $installed == *" installed=$package "* ]] || printf '%s\n' "$package"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "This needs root, and there is no sudo here. As root, run: $*" >&2
        exit 1
    fi
}

# On a system without apt-get the tools themselves are looked for: who has them may go on.
tools_are_there() {
    command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null \
        && [ -n "${TELEMACO_PACKAGES_ARE_THERE:-}" ]
}

install_missing() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        tools_are_there && return
        {
            echo "Only Debian and Ubuntu are set up by this command. Please install what these packages hold:"
            printf '  %s\n' "${packages[@]}"
            echo "and say so with TELEMACO_PACKAGES_ARE_THERE=1 before the command."
        } >&2
        exit 1
    fi
    local missing
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}" >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        "${missing[@]}" </dev/null
}

# build PRESET [TARGET…]: a preset is configured once; afterwards ninja sees for itself what changed.
build() {
    local preset=$1
    shift
    install_missing
    if [ ! -f "build/$preset/build.ninja" ]; then
        cmake --preset "$preset" </dev/null
    fi
    cmake --build --preset "$preset" -j "$(nproc)" ${1:+--target "$@"} </dev/null
}
