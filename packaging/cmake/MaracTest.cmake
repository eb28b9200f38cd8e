# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# marac_test(NAME sources… [LIBS target…]) makes one Qt Test program and its ctest entry. Tests run without a display and
# with a home folder of their own, so that none can touch a real setting or register.

function(marac_test name)
  cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
  add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
  target_link_libraries(${name} PRIVATE marac-test-support ${arg_LIBS} Qt6::Test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 300
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/London;HOME=${CMAKE_BINARY_DIR}/home/${name};XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/home/${name}/config;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/home/${name}/data;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/home/${name}/run")
  file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/home/${name}/run)
endfunction()
