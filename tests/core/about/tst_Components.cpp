// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/about/Components.h"

#include <QSet>
#include <QTest>

using namespace marac;

class TestComponents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasAVersion();
    void theRunningOnesAreAsked();
};

static QString versionOf(const QString &name)
{
    const QList<Component> all = components();
    for (const Component &one : all) {
        if (one.name == name)
            return one.version;
    }
    return {};
}

void TestComponents::eachHasAVersion()
{
    QSet<QString> names;
    const QList<Component> all = components();
    for (const Component &one : all) {
        QVERIFY2(!one.version.isEmpty() && one.version.at(0).isDigit(), qPrintable(one.name));
        QVERIFY2(!one.purpose.isEmpty() && !names.contains(one.name), qPrintable(one.name));
        QVERIFY2(one.source.isEmpty() == (one.name == QStringLiteral("MARAC Register")), qPrintable(one.name));
        names.insert(one.name);
    }
    for (const char *name :
         {"Qt", "SQLCipher", "SQLite", "OpenSSL", "libsodium", "zxcvbn", "qrencode", "zlib", "libseccomp"})
        QVERIFY2(names.contains(QString::fromLatin1(name)), name);
}

void TestComponents::theRunningOnesAreAsked()
{
    QCOMPARE(versionOf(QStringLiteral("Qt")), QString::fromLatin1(qVersion()));
    QVERIFY(versionOf(QStringLiteral("SQLCipher")).startsWith(QStringLiteral("4.")));
    QVERIFY(versionOf(QStringLiteral("SQLite")).startsWith(QStringLiteral("3.")));
}

QTEST_GUILESS_MAIN(TestComponents)
#include "tst_Components.moc"
