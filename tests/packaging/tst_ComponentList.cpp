// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

/// The list of packages for a council's inventory.
class TestComponentList : public QObject
{
    Q_OBJECT

private:
    static QProcess &run(QProcess &process, const QString &program)
    {
        process.start(QStringLiteral(MARAC_SOURCE_DIR "/packaging/components"), {program});
        process.waitForFinished(60'000);
        return process;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dpkg-query")).isEmpty())
            QSKIP("no Debian packages to list");
    }

    void listsWhatTheProgramLoadsAndWhatIsCompiledIn()
    {
        QProcess process;
        QCOMPARE(run(process, QStringLiteral(MARAC_CLI)).exitCode(), 0);
        const QByteArray printed = process.readAllStandardOutput();
        const QJsonObject list = QJsonDocument::fromJson(printed).object();
        QCOMPARE(list.value(u"bomFormat").toString(), QStringLiteral("CycloneDX"));
        QStringList names;
        const QJsonArray all = list.value(u"components").toArray();
        for (const QJsonValue &one : all) {
            const QJsonObject part = one.toObject();
            QVERIFY2(!part.value(u"version").toString().isEmpty(), printed.constData());
            QVERIFY(part.value(u"purl").toString().startsWith(QStringLiteral("pkg:deb/debian/")));
            names += part.value(u"name").toString();
        }
        // libseccomp is in the reader alone, which both programs start.
        for (const char *beginning :
             {"libqt6core", "libsodium", "libssl", "libqrencode", "libsqlcipher-dev", "libc6", "libseccomp"}) {
            QVERIFY2(std::any_of(
                         names.begin(), names.end(),
                         [beginning](const QString &name) { return name.startsWith(QString::fromLatin1(beginning)); }),
                     qPrintable(QString::fromLatin1(beginning) + QLatin1Char('\n') + QString::fromUtf8(printed)));
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void refusesWhatIsNotThere()
    {
        QProcess process;
        QCOMPARE(run(process, QStringLiteral("build/nowhere/marac")).exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().contains("Build it first"));
    }
};

QTEST_GUILESS_MAIN(TestComponentList)
#include "tst_ComponentList.moc"
