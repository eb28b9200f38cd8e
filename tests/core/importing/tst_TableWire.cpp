// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/reading/TableWire.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The reader may be made to answer whatever a stranger likes: only what a file of the limits can give is taken.
class TestTableWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatWasRead();
    void carriesWhyNot();
    void refusesWhatNoFileGives_data();
    void refusesWhatNoFileGives();
    void refusesEveryAlteration();

private:
    static ImportEntry text(const QString &name, const QString &words)
    {
        return {name, ImportEntry::Kind::Text, words};
    }
    static ImportTable referrals()
    {
        const ImportLine first{1, {text(u"agency"_s, u"HHR"_s), ImportEntry{u"online"_s, ImportEntry::Kind::Yes}}};
        const ImportLine second{2, {text(u"narrative"_s, u"\uFEFFTwo\nlines, \u00e9"_s)}};
        return {ImportFormat::Json, {first, second}};
    }
    static ImportTable table()
    {
        const ImportLine heading{1, {text({}, u"agency"_s), text({}, u"narrative"_s)}};
        const ImportLine line{4, {text({}, u"HHR"_s), text({}, {})}};
        return {ImportFormat::Csv, {heading, line}};
    }
};

void TestTableWire::carriesWhatWasRead()
{
    for (const ImportTable &one : {referrals(), table()}) {
        const std::optional<ReadTable> read = fromWire(toWire(one), one.format);
        QVERIFY(read && *read);
        QVERIFY(**read == one);
        QVERIFY(!fromWire(toWire(one), one.format == ImportFormat::Json ? ImportFormat::Csv : ImportFormat::Json));
    }
}

void TestTableWire::carriesWhyNot()
{
    const Unreadable deep{Unreadable::Kind::NotJson, 0, {JsonFault::Kind::TooDeep, 7, 0}};
    for (const Unreadable &why : {Unreadable{Unreadable::Kind::NotAnObject, 12}, deep}) {
        const std::optional<ReadTable> read = fromWire(toWire(tl::unexpected<Unreadable>(why)), ImportFormat::Json);
        QVERIFY(read && !*read);
        QCOMPARE((*read).error().kind, why.kind);
        QCOMPARE((*read).error().number, why.number);
        QCOMPARE((*read).error().json.kind, why.json.kind);
        QCOMPARE((*read).error().json.line, why.json.line);
    }
    QVERIFY(unreadable(deep).value().text.contains(u"Line 7"_s));
}

void TestTableWire::refusesWhatNoFileGives_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto with = [](auto change) {
        ImportTable one = referrals();
        change(one);
        return toWire(one);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("<html>");
    QTest::newRow("more behind it") << toWire(referrals()) + '\0';
    QTest::newRow("a field of 65 KiB") << with(
        [](ImportTable &one) { one.lines[0].entries[0].text = QString(65 * 1024, u'x'); });
    QTest::newRow("NUL") << with([](ImportTable &one) { one.lines[0].entries[0].text = QString(QChar(0)); });
    QTest::newRow("a name twice") << with([](ImportTable &one) { one.lines[0].entries << one.lines[0].entries[0]; });
    QTest::newRow("a number left out") << with([](ImportTable &one) { one.lines[1].number = 3; });
    QTest::newRow("two referrals too many") << with([](ImportTable &one) {
        one.lines.clear();
        for (int i = 1; i <= 2002; ++i)
            one.lines << ImportLine{i};
    });
    QTest::newRow("101 entries") << with([](ImportTable &one) {
        for (int i = 0; i < 100; ++i)
            one.lines[1].entries << ImportEntry{QString::number(i)};
    });
    QByteArray many = toWire(referrals());
    many.replace(9, 4, QByteArray("\xff\xff\xff\xff", 4)); // behind the magic and the outcome: how many lines
    QTest::newRow("four thousand million lines") << many;
    QByteArray why("MARACTAB\1\x2a\0\0\0\0", 14);
    QTest::newRow("a reason that is none") << why;
}

void TestTableWire::refusesWhatNoFileGives()
{
    QFETCH(QByteArray, answer);
    QVERIFY(!fromWire(answer, ImportFormat::Json));
}

/// Cut off anywhere, or with any byte another: refused, or an answer that would be written so.
void TestTableWire::refusesEveryAlteration()
{
    const QByteArray good = toWire(referrals());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QVERIFY(!fromWire(good.first(i), ImportFormat::Json));
        for (const int flip : {1, 0x80, 0xff}) {
            QByteArray other = good;
            other[i] = char(other.at(i) ^ flip);
            const std::optional<ReadTable> read = fromWire(other, ImportFormat::Json);
            QVERIFY2(!read || toWire(*read) == other, qPrintable(QString::number(i)));
        }
    }
}

QTEST_APPLESS_MAIN(TestTableWire)
#include "tst_TableWire.moc"
