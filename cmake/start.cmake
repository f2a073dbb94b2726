# What makes a start quick and small (docs/performance.md).

# Libraries that hardly anybody needs in a session are linked into the program where they come as
# archives: what is not called is then not even read, while a shared library is mapped, relocated and
# asked for every symbol at each start.
find_library(YAML_LIBRARY NAMES libyaml-cpp.a yaml-cpp REQUIRED)
set(ICAL_LIBRARY ical)
if(TARGET ical-static)
    find_library(ICU_I18N_LIBRARY icui18n REQUIRED)
    find_library(ICU_LIBRARY icuuc REQUIRED)
    set(ICAL_LIBRARY ical-static ${ICU_I18N_LIBRARY} ${ICU_LIBRARY})
endif()
find_library(STEMMER_LIBRARY NAMES libstemmer.a stemmer REQUIRED)

# Addresses that are only to be moved take a bit each, not 24 bytes, where the C library can read that.
include(CheckCXXSourceRuns)
set(CMAKE_REQUIRED_LINK_OPTIONS -Wl,-z,pack-relative-relocs)
check_cxx_source_runs("static const char* const words[] = {\"a\", \"b\"};
    int main(int count, char**) { return words[count == 0][0] == 'a' ? 0 : 1; }" PACKS_RELOCATIONS)
unset(CMAKE_REQUIRED_LINK_OPTIONS)
if(PACKS_RELOCATIONS)
    add_link_options(-Wl,-z,pack-relative-relocs)
endif()
