// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Looked.h"

#include <QTest>

using namespace marac::proof;
using namespace Qt::StringLiterals;

/// What the proof of access sees to come while the trail takes no entry.
class TestShownAnew : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesIntoAWindowIsSeen();
    void whatStoodThereIsNotNew();
    void aWindowOfItsOwnMayNameWhoWasNamed();
    void whatStandsBesideTheWindowsIsSeen();

private:
    static constexpr quintptr window = 1;
    static constexpr quintptr display = 2;
    const QList<CanaryKind> m_canaries{{u"a name"_s, {u"ada quill"_s}}, {u"an address"_s, {u"4 mill lane"_s}}};

    QStringList shown(const QHash<quintptr, QString> &before, const QHash<quintptr, QString> &now) const
    {
        return shownAnew(Looked{before}, Looked{now}, m_canaries);
    }
};

void TestShownAnew::whatComesIntoAWindowIsSeen()
{
    QCOMPARE(shown({{window, u"cases"_s}}, {{window, u"cases\nada quill\nat 4 mill lane"_s}}),
             (QStringList{u"a name"_s, u"an address"_s}));
    QCOMPARE(shown({{window, u"cases\nada quill"_s}}, {{window, u"cases\nada quill\nat 4 mill lane"_s}}),
             QStringList{u"an address"_s});
    // It stood in another window alone.
    QCOMPARE(shown({{window, u"ada quill"_s}, {display, u"initials"_s}},
                   {{window, u"ada quill"_s}, {display, u"ada quill"_s}}),
             QStringList{u"a name"_s});
}

void TestShownAnew::whatStoodThereIsNotNew()
{
    QCOMPARE(shown({{window, u"ada quill"_s}}, {{window, u"ada quill\nthe entry failed"_s}}), QStringList());
    QCOMPARE(shown({{window, u"ada quill"_s}}, {{window, u"the case of ada quill"_s}}), QStringList());
    QCOMPARE(shown({{window, u"ada quill"_s}}, {}), QStringList());
}

void TestShownAnew::aWindowOfItsOwnMayNameWhoWasNamed()
{
    QCOMPARE(shown({{window, u"ada quill"_s}}, {{window, u"ada quill"_s}, {display, u"print for ada quill?"_s}}),
             QStringList());
    QCOMPARE(shown({{window, u"ada quill"_s}}, {{display, u"4 mill lane"_s}}), QStringList{u"an address"_s});
}

void TestShownAnew::whatStandsBesideTheWindowsIsSeen()
{
    QCOMPARE(shown({{0, {}}, {window, u"ada quill"_s}}, {{0, u"ada quill"_s}, {window, u"ada quill"_s}}),
             QStringList{u"a name"_s});
}

QTEST_GUILESS_MAIN(TestShownAnew)
#include "tst_ShownAnew.moc"
