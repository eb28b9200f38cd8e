// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/LayerRules.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace marac::architecture;

/// Reads every #include of the application. Each rule is first shown a text it must refuse.
class TestLayers : public QObject
{
    Q_OBJECT

private:
    QList<SourceFile> m_files;
    Floors m_floors;
    QString m_qt = QLibraryInfo::path(QLibraryInfo::HeadersPath);

    static QString read(const QString &path)
    {
        QFile file(QStringLiteral(MARAC_SOURCE_DIR "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    template <class Rule>
    void expectNone(Rule rule) const
    {
        QStringList found;
        for (const SourceFile &file : m_files) {
            const QList<Finding> findings = rule(file);
            for (const Finding &finding : findings)
                found.append(finding.toString());
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    static SourceFile fixture(const char *path, const char *text)
    {
        return sourceFile(QString::fromLatin1(path), QString::fromUtf8(text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceTree(QStringLiteral(MARAC_SOURCE_DIR),
                             {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
        m_floors = floorsFrom(read(QStringLiteral("core/CMakeLists.txt")), read(QStringLiteral("ui/CMakeLists.txt")));
        QVERIFY(m_files.size() > 20);
        QCOMPARE(m_floors.rooms.first(), QStringLiteral("core/base"));
        QCOMPARE(m_floors.rooms.last(), QStringLiteral("app"));
        QVERIFY(m_floors.rooms.contains(QStringLiteral("core/meetings")));
        QVERIFY(m_floors.rooms.contains(QStringLiteral("ui/shell")));
    }

    void readsAListOverSeveralLines()
    {
        QCOMPARE(cmakeList(QStringLiteral("set(A x)\nset(ROOMS\n  one two\n  three)\n"), QStringLiteral("ROOMS")),
                 QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }

    void refusesArrowsUp_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, const char *path, const char *text, bool refused) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << refused;
        };
        row("down", "core/meetings/A.cpp", "#include \"core/base/Id.h\"\n", false);
        row("same room", "core/meetings/A.cpp", "#include \"core/meetings/Meeting.h\"\n", false);
        row("later room", "core/base/A.cpp", "#include \"core/meetings/Meeting.h\"\n", true);
        row("next room", "core/cases/A.cpp", "  #  include \"core/meetings/Meeting.h\"\n", true);
        row("core to ui", "core/documents/A.cpp", "#include \"ui/widgets/labels/PlainLabel.h\"\n", true);
        row("shell to page", "ui/shell/A.cpp", "#include \"ui/meetings/MeetingPage.h\"\n", true);
        row("page to shell", "ui/meetings/A.cpp", "#include \"ui/shell/Page.h\"\n", false);
        row("ui to app", "ui/settings/A.cpp", "#include \"app/cli/Command.h\"\n", true);
        row("app to all", "app/marac.cpp", "#include \"ui/shell/Page.h\"\n#include \"core/base/Id.h\"\n", false);
        row("undeclared room", "app/marac.cpp", "#include \"core/nowhere/Id.h\"\n", true);
        row("not from the top", "core/base/A.cpp", "#include \"Id.h\"\n", true);
        row("a test", "core/base/A.cpp", "#include \"tests/support/Fixture.h\"\n", true);
        row("in a comment", "core/base/A.cpp", "/*\n#include \"core/meetings/Meeting.h\"\n*/\n", false);
    }

    void refusesArrowsUp()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QTEST(!arrowsUp(sourceFile(path, text), m_floors).isEmpty(), "refused");
    }

    void arrowsPointDown()
    {
        expectNone([this](const SourceFile &file) { return arrowsUp(file, m_floors); });
    }

    void everyFileHasARoom()
    {
        QVERIFY(!strayFiles(fixture("core/attic/A.cpp", ""), m_floors).isEmpty());
        QVERIFY(!strayFiles(fixture("ui/Loose.h", ""), m_floors).isEmpty());
        expectNone([this](const SourceFile &file) { return strayFiles(file, m_floors); });
    }

    void coreHasNoWindows()
    {
        QVERIFY(QFile::exists(m_qt + QStringLiteral("/QtGui/QPainter")));
        QVERIFY(!windowsInCore(fixture("core/base/A.h", "#include <QPainter>\n"), m_qt).isEmpty());
        QVERIFY(!windowsInCore(fixture("core/base/A.h", "#include <QtWidgets/QWidget>\n"), m_qt).isEmpty());
        QVERIFY(!windowsInCore(fixture("core/documents/A.h", "#include <QLabel>\n"), m_qt).isEmpty());
        QVERIFY(!windowsInCore(fixture("core/documents/A.h", "#include <QPrinter>\n"), m_qt).isEmpty());
        QVERIFY(windowsInCore(fixture("core/documents/A.h", "#include <QPainter>\n"), m_qt).isEmpty());
        QVERIFY(windowsInCore(fixture("core/base/A.h", "#include <QString>\n"), m_qt).isEmpty());
        expectNone([this](const SourceFile &file) { return windowsInCore(file, m_qt); });
    }

    void onlyPlatformTouchesTheSystem()
    {
        QVERIFY(!systemHeaders(fixture("core/store/A.cpp", "#include <unistd.h>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("app/marac.cpp", "#include <sys/resource.h>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("ui/shell/A.cpp", "#include <windows.h>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("core/base/A.cpp", "#include <ctime>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("app/cli/A.cpp", "#include <csignal>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("app/cli/A.cpp", "#include <malloc.h>\n")).isEmpty());
        QVERIFY(!systemHeaders(fixture("core/base/A.cpp", "if (::clock_gettime(CLOCK_BOOTTIME, &t) == 0)")).isEmpty());
        QVERIFY(!systemHeaders(fixture("app/marac.cpp", "    ::umask(077);")).isEmpty());
        QVERIFY(systemHeaders(fixture("core/cases/A.cpp", "file = CipherFile::open(path); row = MetaTable::read(db);"))
                    .isEmpty());
        QVERIFY(systemHeaders(fixture("core/cases/A.cpp", "// no ::umask(077) here\n")).isEmpty());
        QVERIFY(systemHeaders(fixture("core/platform/A.cpp", "#include <unistd.h>\n::umask(077);")).isEmpty());
        QVERIFY(systemHeaders(fixture("core/store/A.cpp", "#include <cerrno>\n")).isEmpty());
        expectNone(systemHeaders);
    }

    void onlyTheStoreKnowsTheDatabase()
    {
        QVERIFY(!databaseOutsideStore(fixture("core/cases/A.cpp", "QSqlQuery q;")).isEmpty());
        QVERIFY(!databaseOutsideStore(fixture("core/cases/A.cpp", "#include <sqlite3.h>\n")).isEmpty());
        QVERIFY(!databaseOutsideStore(fixture("core/register/A.cpp", "sqlite3_exec(db, s, 0, 0, 0);")).isEmpty());
        QVERIFY(databaseOutsideStore(fixture("core/store/A.cpp", "QSqlQuery q;")).isEmpty());
        QVERIFY(databaseOutsideStore(fixture("core/cases/A.cpp", "// no QSqlQuery here\n")).isEmpty());
        expectNone(databaseOutsideStore);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_Layers.moc"
