// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// packaging/debian/backports-entry on the kinds of apt sources that Debian machines have.
class TestBackportsEntry : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Answer
    {
        int code = -1;
        QString text;
    };

    Answer ask(const QString &name, const QByteArray &content, const QString &mirror = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.close();
        QProcess process;
        process.start(QStringLiteral(MARAC_SOURCE_DIR "/packaging/debian/backports-entry"),
                      {QStringLiteral("bookworm"), mirror, path});
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }

    const QString m_list = QStringLiteral("a.list");
    const QString m_sources = QStringLiteral("a.sources");

private Q_SLOTS:
    void keepsMirrorAndKeyOfALine()
    {
        const Answer answer = ask(m_list,
                                  "deb-src mirror:/one bookworm main\n"
                                  "deb [signed-by=/k.gpg arch=amd64] mirror:/two/ bookworm main contrib # ours\n");
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.text,
                 QStringLiteral("deb [signed-by=/k.gpg arch=amd64] mirror:/two/ bookworm-backports main\n"));
    }

    void keepsMirrorAndKeyOfAStanza()
    {
        const Answer answer =
            ask(m_sources,
                "Types: deb deb-src\n# a comment\nURIs: mirror:/two\nSuites: bookworm bookworm-updates\n"
                "Components: main\nSigned-By:\n -----BEGIN\n .\n abc\n");
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.text,
                 QStringLiteral("Types: deb\nSuites: bookworm-backports\nComponents: main\nURIs: mirror:/two\n"
                                "Signed-By:\n -----BEGIN\n .\n abc\n"));
    }

    void prefersTheMirrorDebianCameFrom()
    {
        const QByteArray lines = "deb mirror:/vendor bookworm main\ndeb mirror:/debian bookworm main\n";
        QVERIFY(ask(m_list, lines).text.contains(QLatin1String("mirror:/vendor ")));
        QVERIFY(ask(m_list, lines, QStringLiteral("mirror:/debian/")).text.contains(QLatin1String("mirror:/debian ")));
        QVERIFY(ask(m_list, lines, QStringLiteral("mirror:/gone/")).text.contains(QLatin1String("mirror:/vendor ")));
    }

    void noticesThatItIsSwitchedOn()
    {
        QCOMPARE(ask(m_list, "deb mirror:/d bookworm main\ndeb mirror:/d bookworm-backports main\n").code, 3);
        QCOMPARE(
            ask(m_sources, "Types: deb\nURIs: mirror:/d\nSuites: bookworm bookworm-backports\nComponents: main\n").code,
            3);
    }

    void ignoresWhatIsSwitchedOff()
    {
        QCOMPARE(
            ask(m_sources,
                "Enabled: no\nTypes: deb\nURIs: mirror:/d\nSuites: bookworm bookworm-backports\nComponents: main\n")
                .code,
            4);
        QCOMPARE(ask(m_list, "# deb mirror:/d bookworm main\ndeb cdrom:[disc]/ bookworm main\n").code, 4);
        QCOMPARE(ask(m_list, "deb mirror:/d trixie main\ndeb mirror:/d bookworm stable\n").code, 4);
        QCOMPARE(ask(m_list, "").code, 4);
    }
};

QTEST_GUILESS_MAIN(TestBackportsEntry)
#include "tst_BackportsEntry.moc"
