// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/FoundRules.h"

#include <QTest>

using namespace marac::architecture;
using namespace Qt::StringLiterals;

/// tests/proof/found.md, by which somebody else can see that whatever the proof found is mended and held: what it names is there.
class TestFoundDefects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongWithARow_data();
    void tellsWhatIsWrongWithARow();
    void tellsWhatIsWrongWithASection_data();
    void tellsWhatIsWrongWithASection();
    void whateverItNamesIsThere();
};

/// A house with one source, one test and two parts of the proof.
static QList<SourceFile> house()
{
    const auto file = [](const char *path, const char *text) {
        return sourceFile(QString::fromLatin1(path), QString::fromLatin1(text));
    };
    return {file("core/cases/Keep.cpp", "Result<> keep(Change &change) // forget()\n{\n}\n"),
            file("tests/core/cases/CMakeLists.txt", "marac_test(tst_Keep tst_Keep.cpp LIBS marac-core)\n"),
            file("tests/core/cases/tst_Keep.cpp",
                 "class A {\n    void isKept();\n};\nvoid A::isWhole()\n{\n    halve();\n}\n"),
            file("tests/proof/kills/CMakeLists.txt", "marac_proof(kills Kills.cpp)\n"),
            file("tests/proof/kills/Kills.cpp", "static void killSaves(Proof &proof)\n{\n    mend(proof);\n}\n"),
            file("tests/proof/input/CMakeLists.txt", "marac_proof(input Input.cpp)\n"),
            file("tests/proof/input/Input.cpp", "void alter()\n{\n}\n")};
}

static const QString table = u"| What was found | Mended in | Caught by |\n|---|---|---|\n"_s;
static const QString killed = u"| A save was halved. | `core/cases/Keep.cpp: keep` | `proof-kills: killSaves` |\n"_s;
static const QString altered = u"| A file was lost. | `core/cases/Keep.cpp` | `proof-input: alter` |\n"_s;

/// What is said of it, a line each.
static QString saidOf(const QString &list)
{
    QStringList said;
    const QList<Finding> findings = falselyFound(sourceFile(u"tests/proof/found.md"_s, list), house());
    for (const Finding &finding : findings)
        said += finding.toString();
    return said.join(u'\n');
}

void TestFoundDefects::tellsWhatIsWrongWithARow_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("said"); // nothing: it is as it should be
    const auto row = [](const char *name, const QString &mended, const QString &caught, const QString &said) {
        QTest::newRow(name) << u"| Half was lost. | %1 | %2 |"_s.arg(mended, caught) << said;
    };
    const QString keep = u"`core/cases/Keep.cpp`"_s;
    const QString isKept = u"`tst_Keep: isKept`"_s;
    const QString noPlace = u"where it is mended is not given as `path` or `path: function`"_s;
    const QString noTest = u"what catches it is not given as `test: function`"_s;
    row("a test", keep, isKept, {});
    row("a function, and two tests", u"`core/cases/Keep.cpp: keep`"_s, u"`tst_Keep: isWhole`, `proof-input: alter`"_s,
        {});
    row("no such file", u"`core/cases/Kept.cpp`"_s, isKept, u"there is no file core/cases/Kept.cpp"_s);
    row("no such file beside one", keep + u", `ui/Kept.cpp`"_s, isKept, u"there is no file ui/Kept.cpp"_s);
    row("a function in a comment alone", u"`core/cases/Keep.cpp: forget`"_s, isKept,
        u"core/cases/Keep.cpp has no function forget"_s);
    row("a part of its name", u"`core/cases/Keep.cpp: kee`"_s, isKept, u"core/cases/Keep.cpp has no function kee"_s);
    row("a place in words", u"the store"_s, isKept, noPlace);
    row("a place and words", keep + u", the store"_s, isKept, noPlace);
    row("no such test", keep, u"`tst_Kept: isKept`"_s, u"there is no test tst_Kept"_s);
    row("no such function of it", keep, u"`tst_Keep: isLost`"_s, u"tst_Keep has no test isLost"_s);
    row("what the test calls", keep, u"`tst_Keep: halve`"_s, u"tst_Keep has no test halve"_s);
    row("a test without a function", keep, u"`tst_Keep`"_s, u"no function of tst_Keep is named"_s);
    row("a test in words", keep, u"the tests"_s, noTest);
    row("no such part", keep, u"`proof-access: killSaves`"_s, u"there is no test proof-access"_s);
    row("another part's function", keep, u"`proof-input: killSaves`"_s,
        u"tests/proof/input has no function killSaves"_s);
    row("what the part calls", keep, u"`proof-kills: mend`"_s, u"tests/proof/kills has no function mend"_s);
    row("a part by its program", keep, u"`marac-proof-kills: killSaves`"_s, u"there is no test marac-proof-kills"_s);
    row("an empty cell", {}, isKept, u"a row has 3 cells that say something"_s);
    QTest::newRow("two cells") << u"| Half was lost. | `core/cases/Keep.cpp` |"_s
                               << u"a row has 3 cells that say something"_s;
    QTest::newRow("four cells") << u"| Half | was lost. | `core/cases/Keep.cpp` | `tst_Keep: isKept` |"_s
                                << u"a row has 3 cells that say something"_s;
    QTest::newRow("once more") << altered.trimmed() << u"another row says the same"_s;
}

void TestFoundDefects::tellsWhatIsWrongWithARow()
{
    QFETCH(QString, row);
    QFETCH(QString, said);
    if (!said.isEmpty())
        said.prepend(u"tests/proof/found.md:10: "_s);
    QCOMPARE(saidOf(u"## Kills\n\n"_s + table + killed + u"## Input\n"_s + table + altered + row + u'\n'), said);
}

void TestFoundDefects::tellsWhatIsWrongWithASection_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("said");
    const QString kills = u"## Kills\n"_s + table + killed;
    const QString input = u"## Input\n"_s + table + altered;
    const QString noInput = u"tests/proof/found.md:5: nothing is said of what the proof of input found"_s;
    QTest::newRow("both parts") << kills + input << QString();
    QTest::newRow("one part") << kills << noInput;
    QTest::newRow("one without a row") << u"## Input\n"_s + table + u"## Trials by hand\n"_s + table
            + kills << u"tests/proof/found.md:11: nothing is said of what the proof of input found"_s;
    QTest::newRow("twice") << kills + input + u"## Kills\n"_s + table
            + u"| Another one was halved. | `core/cases/Keep.cpp` | `tst_Keep: isKept` |\n"_s
                           << u"tests/proof/found.md:9: the section Kills stands here a second time"_s;
    QTest::newRow("of no part") << kills + input + u"## Luck\n"_s + table
                                << u"tests/proof/found.md:9: Luck is no part of the proof"_s;
    QTest::newRow("found by hand") << kills + input + u"## Trials by hand\n"_s + table
            + u"| A letter was lost. | `core/cases/Keep.cpp` | `tst_Keep: isKept` |\n"_s
                                   << QString();
}

void TestFoundDefects::tellsWhatIsWrongWithASection()
{
    QFETCH(QString, list);
    QTEST(saidOf(list), "said");
}

void TestFoundDefects::whateverItNamesIsThere()
{
    const QList<SourceFile> files =
        sourceTree(QStringLiteral(MARAC_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s});
    const auto list = std::find_if(files.cbegin(), files.cend(),
                                   [](const SourceFile &file) { return file.path == u"tests/proof/found.md"_s; });
    QVERIFY(list != files.cend());
    QStringList said;
    const QList<Finding> findings = falselyFound(*list, files);
    for (const Finding &finding : findings)
        said += finding.toString();
    QVERIFY2(said.isEmpty(), qPrintable(u'\n' + said.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestFoundDefects)
#include "tst_FoundDefects.moc"
