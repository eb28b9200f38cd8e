// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/about/Components.h"
#include "core/about/HelpPage.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace marac;
using Kind = HelpPart::Kind;

/// The page for a council's security officer, as the window shows it.
class TestHelpPage : public QObject
{
    Q_OBJECT

private:
    static QString words(const QList<HelpPart> &parts)
    {
        QStringList all;
        for (const HelpPart &part : parts)
            all += part.text + part.cells.join(u' ');
        return all.join(u'\n');
    }

    static QString read(const char *path)
    {
        QFile file(QStringLiteral(MARAC_SOURCE_DIR "/") + QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void readsEveryShape()
    {
        const QList<HelpPart> parts = helpParts(QStringLiteral("# A `title`\n\nOne\ntwo **three**\n\n## Head\n\n- first\n"
                                                               "  goes on\n- second\n\n    a command\n\n"
                                                               "| A | B |\n|---|---|\n| `c` | d e |\n\nlast\n"));
        const QList<std::pair<Kind, QString>> wanted{{Kind::Title, QStringLiteral("A title")},
                                                     {Kind::Paragraph, QStringLiteral("One two three")},
                                                     {Kind::Heading, QStringLiteral("Head")},
                                                     {Kind::Point, QStringLiteral("first goes on")},
                                                     {Kind::Point, QStringLiteral("second")},
                                                     {Kind::Command, QStringLiteral("a command")},
                                                     {Kind::Row, QString()},
                                                     {Kind::Row, QString()},
                                                     {Kind::Paragraph, QStringLiteral("last")}};
        QCOMPARE(parts.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            QVERIFY(parts.at(i).kind == wanted.at(i).first);
            QCOMPARE(parts.at(i).text, wanted.at(i).second);
        }
        QCOMPARE(parts.at(7).cells, QStringList({QStringLiteral("c"), QStringLiteral("d e")}));
    }

    void namesEachComponentWithItsVersion()
    {
        const QList<HelpPart> page = securityPage();
        const QList<Component> all = components();
        for (const Component &one : all) {
            const bool isThere = std::any_of(page.begin(), page.end(), [&one](const HelpPart &part) {
                return part.cells.value(0) == one.name && part.cells.value(1) == one.version;
            });
            QVERIFY2(isThere, qPrintable(one.name));
        }
    }

    void namesEachThreatAndEachPartOfTheProof()
    {
        const QString page = words(securityPage());
        for (int threat = 1; threat <= 14; ++threat)
            QVERIFY2(page.contains(QStringLiteral("T%1 ").arg(threat)), qPrintable(QString::number(threat)));
        for (const char *part : {"kills", "tampering", "access", "input", "recovery", "figures"}) {
            const QString name = QString::fromLatin1(part);
            QVERIFY2(read("resources/help/security.md").contains(QStringLiteral("packaging/prove ") + name), part);
            QVERIFY2(read("resources/help/figures.md").contains(QStringLiteral("| %1 |").arg(name)), part);
        }
        QVERIFY(read("resources/help/security.md").contains(QStringLiteral("packaging/fuzz ")));
        QVERIFY(read("resources/help/figures.md").contains(QStringLiteral("| fuzzing ")));
    }

    /// The figures come before the components, which are the end.
    void endsWithTheComponents()
    {
        const QList<HelpPart> page = securityPage();
        QVERIFY(page.constFirst().kind == Kind::Title);
        QVERIFY(page.constLast().kind == Kind::Row);
        QStringList headings;
        for (const HelpPart &part : page) {
            if (part.kind == Kind::Heading)
                headings += part.text;
        }
        QVERIFY(headings.constLast().startsWith(QStringLiteral("What it is made of")));
        QVERIFY(headings.at(headings.size() - 2).startsWith(QStringLiteral("Figures")));
    }

    void tellsTheCostInUse()
    {
        QVERIFY(words(securityPage()).contains(QStringLiteral("256 MiB")));
    }

    void holdsNoLinkAndNoMarkup()
    {
        const QString page = words(securityPage());
        for (const char *mark : {"](", "://", "`", "**", "<", "{{"})
            QVERIFY2(!page.contains(QLatin1StringView(mark)), mark);
        QVERIFY(read("README.md").contains(QStringLiteral("resources/help/security.md")));
    }
};

QTEST_GUILESS_MAIN(TestHelpPage)
#include "tst_HelpPage.moc"
