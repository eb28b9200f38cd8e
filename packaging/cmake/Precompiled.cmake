# SPDX-FileCopyrightText: 2026 MARAC Register contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Four fifths of the time to compile one file is Qt's own headers. The presets read them once (MARAC_PRECOMPILE); a plain
# configure does not, so that it notices a file that forgot an #include.

set(MARAC_PLAIN_HEADERS
  <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QFile> <QtCore/QHash> <QtCore/QJsonDocument> <QtCore/QJsonObject>
  <QtCore/QLocale> <QtCore/QObject> <QtCore/QRegularExpression> <QtCore/QTimeZone> <QtCore/QVariant> <QtSql/QSqlDatabase>
  <QtSql/QSqlQuery> <tl/expected.hpp> <algorithm> <functional> <memory> <optional>)
set(MARAC_PAPER_HEADERS ${MARAC_PLAIN_HEADERS} <QtGui/QPainter> <QtGui/QTextDocument>)
set(MARAC_WINDOW_HEADERS ${MARAC_PAPER_HEADERS}
  <QtWidgets/QApplication> <QtWidgets/QAbstractItemView> <QtWidgets/QBoxLayout> <QtWidgets/QComboBox> <QtWidgets/QDialog>
  <QtWidgets/QLabel> <QtWidgets/QLineEdit> <QtWidgets/QPushButton> <QtWidgets/QWidget>)

# Tests share one set for each library they stand on. It must be made by a program, not a library: the two are compiled
# for different positions in memory.
function(marac_test_headers name library)
  file(WRITE ${CMAKE_BINARY_DIR}/${name}.cpp "int main() {}\n")
  add_executable(${name} EXCLUDE_FROM_ALL ${CMAKE_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE marac-test-support ${library} marac-qt-test)
  target_precompile_headers(${name} PRIVATE ${ARGN} <QtTest/QTest> <QtTest/QSignalSpy>)
endfunction()

if(MARAC_PRECOMPILE)
  target_precompile_headers(marac-core PRIVATE ${MARAC_PLAIN_HEADERS})
  target_precompile_headers(marac-documents PRIVATE ${MARAC_PAPER_HEADERS})
  target_precompile_headers(marac-ui PRIVATE ${MARAC_WINDOW_HEADERS})
  if(BUILD_TESTING)
    marac_test_headers(marac-core-test-headers marac-core ${MARAC_PLAIN_HEADERS})
    marac_test_headers(marac-documents-test-headers marac-documents ${MARAC_PAPER_HEADERS})
    marac_test_headers(marac-ui-test-headers marac-ui ${MARAC_WINDOW_HEADERS})
  endif()
endif()
