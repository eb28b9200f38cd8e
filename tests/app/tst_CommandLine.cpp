// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/CommandLine.h"
#include "app/cli/HelpText.h"
#include "core/base/Clock.h"
#include "tests/app/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace marac;
using namespace marac::cli;
using marac::test::CliAnswer;
using marac::test::runCli;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasHelp();
    void tellsItsVersion();
    void tellsWhatItIsMadeOf();
    void refusesWhatIsNoCommand_data();
    void refusesWhatIsNoCommand();
    void refusesAPassphraseAmongTheWords_data();
    void refusesAPassphraseAmongTheWords();
    void refusesWordsThatAreNotUtf8_data();
    void refusesWordsThatAreNotUtf8();
    void everyProblemHasItsExitCode_data();
    void everyProblemHasItsExitCode();
    void readsAPassphraseFromAFile_data();
    void readsAPassphraseFromAFile();
    void aPassphraseComesFromOnePlaceOnly();
};

void TestCommandLine::everyCommandHasHelp()
{
    const CliAnswer overview = runCli({QStringLiteral("--help")});
    QCOMPARE(overview.exitCode, 0);
    for (const std::unique_ptr<Command> &command : allCommands()) {
        QVERIFY(overview.out.contains(command->name().toUtf8()));
        QVERIFY(!command->summary().isEmpty() && !command->summary().endsWith(u'.'));
        const CliAnswer help = runCli({command->name(), QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.out.startsWith(command->summary().toUtf8()));
        QVERIFY(help.out.contains("Usage: marac-cli " + command->name().toUtf8()));
        for (const CliOption &option : optionsOf(*command))
            QVERIFY2(help.out.contains("--" + option.name.toUtf8()), qPrintable(option.name));
    }
}

void TestCommandLine::tellsItsVersion()
{
    QCOMPARE(runCli({QStringLiteral("--version")}).out, QByteArray("marac-cli " MARAC_VERSION "\n"));
    QCOMPARE(runCli({QStringLiteral("--json"), QStringLiteral("--version")}).json().value(u"version").toString(),
             QStringLiteral(MARAC_VERSION));
}

void TestCommandLine::tellsWhatItIsMadeOf()
{
    const QString about = QStringLiteral("about");
    const CliAnswer told = runCli({about});
    QCOMPARE(told.exitCode, 0);
    QVERIFY(told.out.contains("SQLCipher") && told.out.contains(qVersion()));
    const QJsonArray all = runCli({QStringLiteral("--json"), about}).json().value(u"components").toArray();
    QVERIFY(all.size() > 8);
    QCOMPARE(all.first().toObject().value(u"version").toString(), QStringLiteral(MARAC_VERSION));
}

void TestCommandLine::refusesWhatIsNoCommand_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("an unknown word") << QStringList{QStringLiteral("dance")};
    QTest::newRow("an option alone") << QStringList{QStringLiteral("--meeting")};
    QTest::newRow("an empty word") << QStringList{QString()};
}

void TestCommandLine::refusesWhatIsNoCommand()
{
    QFETCH(QStringList, words);
    const CliAnswer answer = runCli(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.contains("--help"));
}

void TestCommandLine::refusesAPassphraseAmongTheWords_data()
{
    QTest::addColumn<QStringList>("words");
    const QString secret = QStringLiteral("open sesame");
    for (const char *option :
         {"--passphrase", "-passphrase", "--Passphrase", "--password", "--pass", "--new-passphrase"}) {
        const QString name = QString::fromLatin1(option);
        QTest::addRow("%s=", option) << QStringList{QStringLiteral("deadline"), name + u'=' + secret};
        QTest::addRow("%s", option) << QStringList{QStringLiteral("deadline"), name, secret};
    }
    QTest::newRow("first of all") << QStringList{QStringLiteral("--passphrase=") + secret, QStringLiteral("deadline")};
    QTest::newRow("with --help") << QStringList{QStringLiteral("deadline"),
                                                QStringLiteral("--passphrase=a\nb") + secret, QStringLiteral("--help")};
}

void TestCommandLine::refusesAPassphraseAmongTheWords()
{
    QFETCH(QStringList, words);
    const CliAnswer answer = runCli(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.contains("must not stand on the command line"));
    QVERIFY(!answer.err.contains("sesame"));
}

void TestCommandLine::refusesWordsThatAreNotUtf8_data()
{
    QTest::addColumn<QString>("word"); // as printf takes it
    QTest::addColumn<bool>("refused");
    QTest::newRow("UTF-8") << QStringLiteral("caf\\303\\251") << false;
    QTest::newRow("Latin-1") << QStringLiteral("caf\\351") << true;
    QTest::newRow("cut short") << QStringLiteral("caf\\303") << true;
    QTest::newRow("an overlong slash") << QStringLiteral("\\300\\257tmp") << true;
    QTest::newRow("a lone surrogate") << QStringLiteral("\\355\\240\\200") << true;
    QTest::newRow("a value") << QStringLiteral("--meeting=2026-12-01\\377") << true;
}

void TestCommandLine::refusesWordsThatAreNotUtf8()
{
    QFETCH(QString, word);
    QFETCH(bool, refused);
    QProcess shell; // QProcess itself can hand on no such word
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("exec \"$0\" deadline --json \"$(printf -- \"$1\")\""),
                 QStringLiteral(MARAC_CLI), word});
    QVERIFY(shell.waitForFinished(60'000));
    const QByteArray err = shell.readAllStandardError();
    QCOMPARE(shell.exitCode(), 2); // the one that can be read is one too many for this command
    QVERIFY2(err.contains("is not UTF-8") == refused, err.constData());
    QVERIFY(shell.readAllStandardOutput().isEmpty());
}

void TestCommandLine::everyProblemHasItsExitCode_data()
{
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("denied") << Problem::Kind::Denied << 1;
    QTest::newRow("invalid") << Problem::Kind::Invalid << 1;
    QTest::newRow("refused") << Problem::Kind::Refused << 1;
    QTest::newRow("tampered") << Problem::Kind::Tampered << 1;
    QTest::newRow("forked") << Problem::Kind::Forked << 1;
    QTest::newRow("not found") << Problem::Kind::NotFound << 2;
    QTest::newRow("conflict") << Problem::Kind::Conflict << 2;
    QTest::newRow("unavailable") << Problem::Kind::Unavailable << 2;
    QTest::newRow("store") << Problem::Kind::Store << 2;
    QTest::newRow("older") << Problem::Kind::Older << 3;
}

void TestCommandLine::everyProblemHasItsExitCode()
{
    QFETCH(Problem::Kind, kind);
    QFETCH(int, code);
    QCOMPARE(int(exitCodeOf(kind)), code);

    QString outText, errText;
    QTextStream out(&outText), err(&errText);
    const FixedClock clock(QDate(2026, 11, 2));
    CliContext context(out, err, clock);
    const Problem problem{
        kind, QStringLiteral("It was\u202E not done."), {{QStringLiteral("day"), QStringLiteral("Give it again.")}}};
    QCOMPARE(int(context.fail(problem)), code);
    QVERIFY(outText.isEmpty());
    QCOMPARE(errText, QStringLiteral("marac-cli: It was⟦U+202E⟧ not done.\n  day: Give it again.\n"));
}

/// A context whose passphrase comes from this file.
static Result<Secret> readFrom(const QHash<QString, QString> &values)
{
    QString outText, errText;
    QTextStream out(&outText), err(&errText);
    const FixedClock clock(QDate(2026, 11, 2));
    CliContext context(out, err, clock);
    CliInput input;
    input.values = values;
    context.setInput(input);
    return context.passphrase();
}

void TestCommandLine::readsAPassphraseFromAFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("correct horse") << QByteArray("correct horse");
    QTest::newRow("with a line end") << QByteArray("correct horse\n") << QByteArray("correct horse");
    QTest::newRow("with a Windows line end") << QByteArray("correct horse\r\n") << QByteArray("correct horse");
    QTest::newRow("inner line ends stay") << QByteArray("correct\nhorse\n\n") << QByteArray("correct\nhorse\n");
    QTest::newRow("spaces stay") << QByteArray("  correct horse ") << QByteArray("  correct horse ");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("only a line end") << QByteArray("\n") << QByteArray();
    QTest::newRow("a whole document") << QByteArray(100000, 'x') << QByteArray();
}

void TestCommandLine::readsAPassphraseFromAFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Secret> secret = readFrom({{QStringLiteral("passphrase-file"), file.fileName()}});
    QCOMPARE(secret.has_value(), !expected.isEmpty());
    if (secret)
        QCOMPARE(secret->view().toByteArray(), expected);
    else
        QVERIFY(!secret.error().text.isEmpty());

    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY); // as a shell gives it
    QCOMPARE(::fcntl(descriptor, F_GETFD), 0);
    const Result<Secret> byDescriptor = readFrom({{QStringLiteral("passphrase-fd"), QString::number(descriptor)}});
    QCOMPARE(byDescriptor.has_value(), !expected.isEmpty());
    if (byDescriptor)
        QCOMPARE(byDescriptor->view().toByteArray(), expected);
    QCOMPARE(::fcntl(descriptor, F_GETFD), FD_CLOEXEC); // no program that is started can read it again
    ::close(descriptor);
    QVERIFY(!readFrom({{QStringLiteral("passphrase-fd"), QString::number(descriptor)}}));
}

void TestCommandLine::aPassphraseComesFromOnePlaceOnly()
{
    QVERIFY(!readFrom({}));
    QVERIFY(!readFrom({{QStringLiteral("passphrase-file"), QStringLiteral("a")},
                       {QStringLiteral("passphrase-fd"), QStringLiteral("0")}}));
    QVERIFY(!readFrom({{QStringLiteral("passphrase-fd"), QStringLiteral("three")}}));
    QVERIFY(!readFrom({{QStringLiteral("passphrase-fd"), QStringLiteral("-1")}}));
    QVERIFY(!readFrom({{QStringLiteral("passphrase-file"), QStringLiteral("/nonexistent/secret")}}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_CommandLine.moc"
