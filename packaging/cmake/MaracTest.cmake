# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# marac_test(NAME sources… [LIBS target…]) makes one Qt Test program and its ctest entry. Tests run without a display and
# with a home folder of their own, so that none can touch a real setting or register.

# Qt's own test target compiles each folder differently; without that, all tests can share their precompiled headers.
add_library(marac-qt-test INTERFACE)
if(MARAC_PRECOMPILE)
  target_include_directories(marac-qt-test SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
  target_compile_definitions(marac-qt-test INTERFACE QT_TESTLIB_LIB)
  target_link_libraries(marac-qt-test INTERFACE Qt6::Core $<LINK_ONLY:Qt6::Test>)
else()
  target_link_libraries(marac-qt-test INTERFACE Qt6::Test)
endif()

# What moc has to read of a test is known: the file that includes its own .moc. Told so, it needs no search, and no file of
# its own to compile, for each of the tests; those are minutes of every fresh build. Helpers with Q_OBJECT are a library.
function(marac_test_moc name)
  qt6_generate_moc(${name}.cpp ${name}.moc)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
endfunction()

# No display, one language and time zone, and a home folder of its own.
function(marac_test_home name)
  set(home ${CMAKE_BINARY_DIR}/home/${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/London;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_RUNTIME_DIR=${home}/run")
  file(MAKE_DIRECTORY ${home}/run)
  file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

function(marac_test name)
  cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
  add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
  marac_test_moc(${name})
  target_link_libraries(${name} PRIVATE marac-test-support ${arg_LIBS} marac-qt-test)
  foreach(library marac-ui marac-documents marac-core)
    if(MARAC_PRECOMPILE AND library IN_LIST arg_LIBS)
      target_precompile_headers(${name} REUSE_FROM ${library}-test-headers)
      break()
    endif()
  endforeach()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
  marac_test_home(${name})
endfunction()

# One part of the proof of tests/proof: a program of its own (marac-proof-NAME), whose short form is a test as well.
# packaging/prove runs it, and its long form.
function(marac_proof name)
  cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
  add_executable(marac-proof-${name} ${arg_UNPARSED_ARGUMENTS})
  set_target_properties(marac-proof-${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(marac-proof-${name} PRIVATE marac-proof-support marac-test-support ${arg_LIBS})
  add_test(NAME proof-${name} COMMAND marac-proof-${name})
  # The longest first, so that the last of the tests does not wait for one of them alone. All short forms together may take 20
  # minutes on two cores, so one that takes as long by itself has failed.
  set_tests_properties(proof-${name} PROPERTIES LABELS proof TIMEOUT 1200 COST 1000)
  marac_test_home(proof-${name})
endfunction()
