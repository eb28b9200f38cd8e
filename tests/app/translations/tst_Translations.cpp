// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

/// The words reach the screen: English plurals by themselves, Welsh where it is asked for.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static QString mending(int n)
    {
        return QCoreApplication::translate(
            "Refusals", "Nothing was saved: %n entries need mending. What you typed is kept.", nullptr, n);
    }

    static QString read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void englishCountsAsPeopleDo()
    {
        QVERIFY2(mending(1).contains(QLatin1String("1 entry needs")), qPrintable(mending(1)));
        QVERIFY2(mending(3).contains(QLatin1String("3 entries need")), qPrintable(mending(3)));
    }

    void everyPluralIsWritten()
    {
        QTemporaryDir folder;
        const QString ts = folder.filePath(QStringLiteral("marac_en_GB.ts"));
        const QString top = QStringLiteral(MARAC_SOURCE_DIR);
        QVERIFY(QFile::copy(top + QStringLiteral("/translations/marac_en_GB.ts"), ts));
        QProcess lupdate;
        lupdate.start(QStringLiteral(MARAC_LUPDATE),
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                       QStringLiteral("none"), QStringLiteral("-pluralonly"), QStringLiteral("-I"), top,
                       top + QStringLiteral("/core"), top + QStringLiteral("/ui"), top + QStringLiteral("/app"),
                       QStringLiteral("-ts"), ts});
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);

        static const QRegularExpression unfinished(
            QStringLiteral("<source>([^<]*)</source>\\s*<translation type=\"unfinished\">"));
        QStringList missing;
        auto matches = unfinished.globalMatch(read(ts));
        while (matches.hasNext())
            missing.append(matches.next().captured(1));
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("build update-translations and write the plurals in marac_en_GB.ts of:\n")
                            + missing.join(QLatin1Char('\n'))));
    }

    void welshIsThere()
    {
        QTranslator welsh;
        QVERIFY(welsh.load(QStringLiteral(":/translations/marac_cy.qm")));
        QCOMPARE(welsh.language(), QStringLiteral("cy"));
        QCOMPARE(welsh.translate("marac::ReasonDialog", "&Cancel"), QStringLiteral("&Canslo"));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
