// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/HouseRules.h"
#include "tests/architecture/SaveRules.h"
#include "tests/architecture/UseCaseRules.h"
#include "tests/architecture/WordingRules.h"

#include <QTest>

#include <algorithm>

using namespace marac::architecture;

/// The rules of the house that a compiler does not know. Each is first shown a text it must refuse.
class TestHouseRules : public QObject
{
    Q_OBJECT

private:
    QList<SourceFile> m_files;

    static void expectNoFinding(const QList<Finding> &findings)
    {
        QStringList found;
        for (const Finding &finding : findings)
            found.append(finding.toString());
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }

    template <class Rule>
    void expectNone(Rule rule) const
    {
        QList<Finding> findings;
        for (const SourceFile &file : m_files)
            findings += rule(file);
        expectNoFinding(findings);
    }

    static SourceFile fixture(const char *path, const QString &text)
    {
        return sourceFile(QString::fromLatin1(path), text);
    }
    static SourceFile fixture(const char *path, const char *text) { return fixture(path, QString::fromUtf8(text)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceTree(QStringLiteral(MARAC_SOURCE_DIR),
                             {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                              QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("resources"),
                              QStringLiteral("translations"), QStringLiteral(".ci")});
        QVERIFY(m_files.size() > 40);
    }

    void readsSourcesAsTheCompilerDoes()
    {
        const SourceFile file = fixture("core/base/A.cpp",
                                        "int a = 1'000; // \"no\"\nauto s = u\"yes \\\" //\"_s; /* \"no\" */ "
                                        "auto r = R\"x(raw \" // )x\"; char c = '\"';\n");
        QCOMPARE(file.literals.size(), 2);
        QCOMPARE(file.literals.at(0).text, QStringLiteral("yes \\\" //"));
        QCOMPARE(file.literals.at(0).line, 2);
        QCOMPARE(file.literals.at(1).text, QStringLiteral("raw \" // "));
        QVERIFY(!file.code.contains(QLatin1String("yes")));
        QVERIFY(file.plain.contains(QLatin1String("yes")));
        QVERIFY(!file.plain.contains(QLatin1String("no")));
        QCOMPARE(file.code.size(), file.text.size());
    }

    void sqlStaysInTables()
    {
        QVERIFY(!strayedSql(fixture("core/cases/OpenCase.cpp", "s(db, \"SELECT id FROM person\");")).isEmpty());
        QVERIFY(
            !strayedSql(fixture("ui/cases/Page.cpp", "auto s = R\"(\n  UPDATE person SET name = :n)\";")).isEmpty());
        QVERIFY(!strayedSql(fixture("ui/cases/CaseTable.cpp", "\"DELETE FROM person\"")).isEmpty());
        QVERIFY(strayedSql(fixture("core/cases/CaseTable.cpp", "\"SELECT id FROM person\"")).isEmpty());
        QVERIFY(strayedSql(fixture("core/cases/A.cpp", "tr(\"Select a person from the list\")")).isEmpty());
        expectNone(strayedSql);
    }

    void timeIsAnArgument()
    {
        QVERIFY(!askedTheTime(fixture("core/cases/A.cpp", "QDate::currentDate()")).isEmpty());
        QVERIFY(!askedTheTime(fixture("ui/today/A.cpp", "const auto t = time(nullptr);")).isEmpty());
        QVERIFY(askedTheTime(fixture("core/base/Clock.cpp", "QDateTime::currentDateTimeUtc()")).isEmpty());
        QVERIFY(askedTheTime(fixture("core/cases/A.cpp", "// never currentDate\n")).isEmpty());
        expectNone(askedTheTime);
    }

    void everySourceIsLicensed()
    {
        const QString lines = QStringLiteral("// SPDX")
            + QStringLiteral("-FileCopyrightText: 2026 MARAC Register contributors\n// SPDX")
            + QStringLiteral("-License-Identifier: GPL-3.0-or-later\n");
        QVERIFY(!missingLicence(fixture("core/base/A.h", "#pragma once\n")).isEmpty());
        QVERIFY(!missingLicence(fixture("packaging/script", "#!/usr/bin/env bash\n")).isEmpty());
        QVERIFY(!missingLicence(fixture("core/CMakeLists.txt", "add_library(a)\n")).isEmpty());
        QVERIFY(missingLicence(fixture("core/base/A.h", lines)).isEmpty());
        QVERIFY(missingLicence(fixture("resources/a.json", "{}")).isEmpty());
        expectNone(missingLicence);
    }

    void filesStayShort()
    {
        QVERIFY(!tooLong(fixture("core/base/A.cpp", QStringLiteral("int a;\n").repeated(301))).isEmpty());
        QVERIFY(tooLong(fixture("core/base/A.cpp", QStringLiteral("int a;\n").repeated(300))).isEmpty());
        expectNone(tooLong);
    }

    void noChosenFileIsWrittenOverUnasked()
    {
        QVERIFY(!writtenOverUnasked(fixture("ui/audit/A.cpp", "writeDurably(path, bytes)")).isEmpty());
        QVERIFY(!writtenOverUnasked(fixture("app/cli/A.cpp", "replaceFile (path, bytes)")).isEmpty());
        QVERIFY(writtenOverUnasked(fixture("core/keys/A.cpp", "writeDurably(path, bytes)")).isEmpty());
        QVERIFY(writtenOverUnasked(fixture("ui/audit/A.cpp", "writeChosenFile(path, bytes, own)")).isEmpty());
        expectNone(writtenOverUnasked);
    }

    void filesFromOutsideAreReadApart()
    {
        QVERIFY(!readInPerson(fixture("ui/actions/A.cpp", "const auto table = tableIn(bytes, format);")).isEmpty());
        QVERIFY(!readInPerson(fixture("core/actions/A.cpp", "csvRows(text, 10, 10)")).isEmpty());
        QVERIFY(readInPerson(fixture("app/marac-reader.cpp", "tableIn(bytes, format)")).isEmpty());
        QVERIFY(readInPerson(fixture("ui/actions/A.cpp", "readApart(bytes, format)")).isEmpty());
        const QString chosen = QStringLiteral("readChosenFile(path, own); readRiskTool(json);");
        QVERIFY(!readInPerson(fixture("ui/settings/A.cpp", chosen)).isEmpty());
        QVERIFY(readInPerson(fixture("ui/settings/A.cpp", chosen + QStringLiteral("readJsonApart(bytes);"))).isEmpty());
        const QString given = QStringLiteral("context.%1(path, limit); readAssessmentFile(json);");
        QVERIFY(!readInPerson(fixture("app/cli/A.cpp", given.arg(QStringLiteral("readFile")))).isEmpty());
        QVERIFY(readInPerson(fixture("app/cli/A.cpp", given.arg(QStringLiteral("readJson")))).isEmpty());
        expectNone(readInPerson);
    }

    void noTwoClassesHaveOneName()
    {
        const char *text = "namespace marac {\nclass Row final : public Base\n{\n};\n}\n";
        const SourceFile one = fixture("core/cases/Row.h", text);
        QCOMPARE(namedTwice({one, fixture("ui/cases/Row.h", text)}).size(), 1);
        QVERIFY(namedTwice({one, fixture("ui/cases/Row.h", "namespace marac {\nclass Row;\n}\n")}).isEmpty());
        QVERIFY(
            namedTwice({one, fixture("core/documents/Row.h", "namespace marac::documents {\nstruct Row\n{\n};\n}\n")})
                .isEmpty());
        expectNoFinding(namedTwice(m_files));
    }

    void everyRoleTriesEveryUseCase()
    {
        const SourceFile one =
            fixture("core/cases/OpenCase.h", "Result<QList<A>> openCase(Register &records, int id);");
        const SourceFile two = fixture("core/cases/SeeCase.h",
                                       "Result<> openCase(Register &records);\n"
                                       "Result<> openCase(Change &change);\n"
                                       "Result<int> sees(const Register &records);");
        const SourceFile once =
            fixture("tests/proof/access/permissions/UseCasesOfCases.cpp", "toldBy(openCase(r, p.id)) // openCase(r)");
        QCOMPARE(untriedUseCases({one}).size(), 1);
        QVERIFY(untriedUseCases({one, once}).isEmpty());
        QCOMPARE(untriedUseCases({one, two, once}).size(), 1);
        QVERIFY(untriedUseCases({fixture("ui/cases/A.h", one.text)}).isEmpty());
        expectNoFinding(untriedUseCases(m_files));
    }

    void everySaveIsKilled()
    {
        const SourceFile one =
            fixture("core/cases/OpenCase.h", "Result<A> openCaseAndTell(Register &records, int id);");
        const SourceFile read = fixture("core/cases/Read.h", "Result<A> consultCase(Register &records);");
        const SourceFile killed =
            fixture("tests/proof/kills/saves/CaseChains.cpp", "return done(openCase(desk.reg, desk.file));");
        QCOMPARE(unkilledSaves({one}).size(), 1);
        QCOMPARE(unkilledSaves({one, fixture("tests/core/cases/A.cpp", killed.text)}).size(), 1);
        QVERIFY(unkilledSaves({one, read, killed}).isEmpty());
        expectNoFinding(unkilledSaves(m_files));
    }

    void nothingIsLeftForLater()
    {
        QVERIFY(
            !unfinished(fixture("core/base/A.cpp", QStringLiteral("// TO") + QStringLiteral("DO later\n"))).isEmpty());
        QVERIFY(unfinished(fixture("core/base/A.cpp", "auto today = 1;\n")).isEmpty());
        expectNone(unfinished);
    }

    void noHostIsNamed()
    {
        const QString scheme = QStringLiteral("https:") + QStringLiteral("//");
        QVERIFY(!foreignHosts(fixture("packaging/setup",
                                      QStringLiteral("curl ") + scheme + QStringLiteral("packages.invalid/x")))
                     .isEmpty());
        QVERIFY(
            foreignHosts(fixture("resources/law.json", scheme + QStringLiteral("www.legislation.gov.uk/ukpga/2018/12")))
                .isEmpty());
        expectNone(foreignHosts);
    }

    void recordsAreNeverMarkup()
    {
        QVERIFY(!guessedFormats(fixture("ui/cases/A.cpp", "new QLabel(name)")).isEmpty());
        QVERIFY(!guessedFormats(fixture("ui/cases/A.cpp", "QMessageBox::warning(this, t, n)")).isEmpty());
        QVERIFY(!guessedFormats(fixture("ui/cases/A.cpp", "item->setToolTip(person.name);")).isEmpty());
        QVERIFY(
            !guessedFormats(fixture("ui/cases/A.cpp", "item->setToolTip(tr(\"Case of %1\").arg(name));")).isEmpty());
        QVERIFY(guessedFormats(fixture("ui/cases/A.cpp", "item->setToolTip(tr(\"Print the agenda\"));")).isEmpty());
        QVERIFY(
            guessedFormats(fixture("ui/widgets/labels/PlainLabel.h", "class PlainLabel : public QLabel")).isEmpty());
        expectNone(guessedFormats);
    }

    void everyWordIsTranslated()
    {
        QVERIFY(!untranslated(fixture("ui/cases/A.cpp", "button->setText(QStringLiteral(\"Save\"));")).isEmpty());
        QVERIFY(!untranslated(fixture("ui/cases/A.cpp", "new QPushButton( u\"Save\"_s, this)")).isEmpty());
        QVERIFY(!untranslated(fixture("ui/cases/A.cpp", "form->addRow(QStringLiteral(\"Name\"), m_name);")).isEmpty());
        QVERIFY(!untranslated(fixture("core/cases/A.cpp", "failure(Problem::Kind::Refused,\n QStringLiteral(\"No.\"))"))
                     .isEmpty());
        QVERIFY(
            !untranslated(fixture("ui/cases/A.cpp", "menu->addAction(QStringLiteral(\"Save now\"), this);")).isEmpty());
        QVERIFY(untranslated(fixture("ui/cases/A.cpp", "form->addButton(QStringLiteral(\"save\"), tr(\"Save\"));"))
                    .isEmpty());
        QVERIFY(untranslated(fixture("ui/cases/A.cpp", "button->setText(tr(\"Save\"));")).isEmpty());
        QVERIFY(untranslated(fixture("ui/cases/A.cpp", "label->setText(QStringLiteral(\"–\"));")).isEmpty());
        expectNone(untranslated);
    }

    void theCoreSpeaksForTheCommandLineToo()
    {
        QVERIFY(
            !boundToTheWindow(fixture("core/cases/A.cpp", "tr(\"It is still on \"\n    \"the screen.\")")).isEmpty());
        QVERIFY(!boundToTheWindow(fixture("core/cases/A.cpp", "tr(\"Open it on the Meetings page.\")")).isEmpty());
        QVERIFY(boundToTheWindow(fixture("core/cases/A.cpp", "tr(\"Open it.\") // on the screen")).isEmpty());
        QVERIFY(boundToTheWindow(fixture("ui/cases/A.cpp", "tr(\"It is still on the screen.\")")).isEmpty());
        expectNone(boundToTheWindow);
    }

    void underlinedLettersAreOfTheWords()
    {
        QVERIFY(!strayMnemonics(fixture("ui/cases/A.cpp", "tr(\"To version (&J)\")")).isEmpty());
        QVERIFY(strayMnemonics(fixture("ui/cases/A.cpp", "tr(\"To &version\"), f(&A)")).isEmpty());
        expectNone(strayMnemonics);
    }

    void everyIconIsDrawn()
    {
        const auto paths = std::find_if(m_files.cbegin(), m_files.cend(), [](const SourceFile &file) {
            return file.path == QLatin1String("ui/widgets/looks/IconPaths.cpp");
        });
        QVERIFY(paths != m_files.cend());
        const QStringList names = iconNames(*paths);
        QVERIFY(names.size() > 20 && names.contains(QStringLiteral("today")));
        QVERIFY(
            !unknownIcons(fixture("ui/cases/A.cpp", "new EmptyState(u\"nosuch\"_s, tr(\"None\"))"), names).isEmpty());
        QVERIFY(
            !unknownIcons(fixture("ui/cases/A.cpp", "banner->addPill(Tone::Warning, tr(\"A\"), u\"nosuch\"_s)"), names)
                 .isEmpty());
        QVERIFY(!unknownIcons(fixture("ui/cases/A.cpp", "icons::icon(QStringLiteral(\"nosuch\"))"), names).isEmpty());
        QVERIFY(unknownIcons(fixture("ui/cases/A.cpp", "icons::icon(QStringLiteral(\"today\"))"), names).isEmpty());
        expectNone([&names](const SourceFile &file) { return unknownIcons(file, names); });
    }

    void translatorsSeeEveryText()
    {
        QVERIFY(!unseenByTranslators(fixture("ui/cases/A.cpp", "setText(tr(name));")).isEmpty());
        QVERIFY(!unseenByTranslators(fixture("core/cases/A.cpp", "QCoreApplication::translate(\"Cases\", text)"))
                     .isEmpty());
        QVERIFY(unseenByTranslators(fixture("core/cases/A.cpp", "QCoreApplication::translate(\"Cases\", \"Open\")"))
                    .isEmpty());
        QVERIFY(unseenByTranslators(fixture("ui/cases/A.cpp", "ostr(name); tr(\"Open\");")).isEmpty());
        expectNone(unseenByTranslators);
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_HouseRules.moc"
