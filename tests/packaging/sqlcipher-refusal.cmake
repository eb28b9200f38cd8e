# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows packaging/cmake/SQLCipher.cmake the header of Debian 12's own 3.4.1, no library at all, and a new enough header.

function(configure_with number library out_text)
  set(include ${FOLDER}/${number})
  file(WRITE ${include}/sqlcipher/sqlite3.h "#define SQLITE_VERSION \"x\"\n#define SQLITE_VERSION_NUMBER ${number}\n")
  execute_process(
    COMMAND ${CMAKE_COMMAND} -D SQLCIPHER_STATIC=${library} -D SQLCIPHER_INCLUDE_DIR=${include} -P ${MODULE}
    RESULT_VARIABLE code OUTPUT_VARIABLE text ERROR_VARIABLE text)
  if(code EQUAL 0)
    set(text "configured: ${text}")
  endif()
  string(REGEX REPLACE "[ \n]+" " " text "${text}")
  set(${out_text} "${text}" PARENT_SCOPE)
endfunction()

configure_with(3015002 /usr/lib/libsqlcipher.a old)
configure_with(3046001 SQLCIPHER_STATIC-NOTFOUND none)
configure_with(3046001 /usr/lib/libsqlcipher.a new)

foreach(case old none)
  foreach(words "needs SQLCipher 4.6 or later" "apt-get install -t bookworm-backports libsqlcipher-dev" "packaging/setup does either")
    string(FIND "${${case}}" "${words}" at)
    if(at LESS 0)
      message(FATAL_ERROR "With '${case}' the refusal should say: ${words}\nIt said: ${${case}}")
    endif()
  endforeach()
endforeach()
if(NOT old MATCHES "Found a SQLCipher on SQLite 3015002")
  message(FATAL_ERROR "The refusal should name what was found: ${old}")
endif()
# Past the check it goes on to find OpenSSL and declare targets, which a script can't; only the refusal must be absent.
if(new MATCHES "needs SQLCipher")
  message(FATAL_ERROR "SQLCipher on SQLite 3046001 was refused: ${new}")
endif()
