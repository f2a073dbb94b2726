# Parts of the program that are loaded at their first use (ui/widgets/part.h), with the libraries that
# they need and a start does not. They lie in a folder of their own that the programs know: where they
# were built, and seen from where a program is installed.
include(GNUInstallDirs)
set(parts_folder ${CMAKE_INSTALL_LIBDIR}/telemaco)
file(RELATIVE_PATH parts_from_programs
    /anywhere/${CMAKE_INSTALL_BINDIR} /anywhere/${parts_folder})
set(CMAKE_BUILD_RPATH ${PROJECT_BINARY_DIR}/parts)
set(CMAKE_INSTALL_RPATH "$ORIGIN/${parts_from_programs}")
# An RPATH, not a RUNPATH: the latter counts only for what asks the loader itself, here Qt does.
add_link_options(-Wl,--disable-new-dtags)

# telemaco_part(NAME OWNER SOURCES … LIBRARIES …): the library OWNER loads it, and has it built.
function(telemaco_part name owner)
    cmake_parse_arguments(PARSE_ARGV 2 part "" "" "SOURCES;LIBRARIES")
    add_library(telemaco-${name} MODULE ${part_SOURCES})
    target_include_directories(telemaco-${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(telemaco-${name} PRIVATE ${part_LIBRARIES} telemaco_flags)
    set_target_properties(telemaco-${name} PROPERTIES
        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/parts
        CXX_VISIBILITY_PRESET hidden
        VISIBILITY_INLINES_HIDDEN ON)
    install(TARGETS telemaco-${name} LIBRARY DESTINATION ${parts_folder})
    add_dependencies(${owner} telemaco-${name})
endfunction()
