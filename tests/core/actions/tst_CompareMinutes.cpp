// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/CompareMinutes.h"
#include "core/people/addresses/AddressInText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Two versions compared line by line.
class TestCompareMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void losesNothingWhereThousandsChanged();
    void tellsTheSameLineInAnotherPartApart();
    void readsEveryPartOfARecord();
    void leavesOutNoText();
    void masksAnAddressOnTwoLines();
    void showsThatAProtectedAddressChanged();
};

/// "abc" is three lines.
static QList<MinutesLine> linesOf(const QString &letters)
{
    QList<MinutesLine> lines;
    for (const QChar letter : letters)
        lines << MinutesLine{u"Present"_s, QString(letter)};
    return lines;
}

static QString inWords(const QList<ComparedLine> &compared)
{
    QString words;
    for (const ComparedLine &one : compared) {
        words += one.change == LineChange::Same ? u'=' : one.change == LineChange::Added ? u'+' : u'-';
        words += one.line.text;
    }
    return words;
}

/// What is left of a comparison without the lines of one kind.
static QList<MinutesLine> without(LineChange change, const QList<ComparedLine> &compared)
{
    QList<MinutesLine> lines;
    for (const ComparedLine &one : compared) {
        if (one.change != change)
            lines << one.line;
    }
    return lines;
}

void TestCompareMinutes::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &says) {
        QTest::newRow(name) << before << after << says;
    };
    row("nothing at all", u""_s, u""_s, u""_s);
    row("the same", u"abc"_s, u"abc"_s, u"=a=b=c"_s);
    row("all new", u""_s, u"ab"_s, u"+a+b"_s);
    row("all gone", u"ab"_s, u""_s, u"-a-b"_s);
    row("one in another's place", u"abc"_s, u"axc"_s, u"=a-b+x=c"_s);
    row("one added in the middle", u"ac"_s, u"abc"_s, u"=a+b=c"_s);
    row("one added at the end", u"ab"_s, u"abc"_s, u"=a=b+c"_s);
    row("one removed at the beginning", u"abc"_s, u"bc"_s, u"-a=b=c"_s);
    row("one moved", u"abcd"_s, u"acdb"_s, u"=a-b=c=d+b"_s);
    row("a line that stands twice", u"aab"_s, u"ab"_s, u"=a-a=b"_s);
    row("nothing in common", u"ab"_s, u"xy"_s, u"-a-b+x+y"_s);
    row("as few as can be", u"axbxcx"_s, u"abcx"_s, u"=a-x=b-x=c=x"_s);
}

void TestCompareMinutes::tellsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<ComparedLine> compared = compareLines(linesOf(before), linesOf(after));
    QTEST(inWords(compared), "says");
    QCOMPARE(without(LineChange::Added, compared), linesOf(before));
    QCOMPARE(without(LineChange::Removed, compared), linesOf(after));
}

void TestCompareMinutes::losesNothingWhereThousandsChanged()
{
    QList<MinutesLine> before;
    QList<MinutesLine> after;
    for (int i = 0; i < 5000; ++i) {
        before << MinutesLine{u"Case"_s, QString::number(i)};
        after << MinutesLine{u"Case"_s, QString::number(-1 - i)};
    }
    const QList<ComparedLine> compared = compareLines(before, after);
    QCOMPARE(compared.size(), 10000);
    QCOMPARE(without(LineChange::Added, compared), before);
    QCOMPARE(without(LineChange::Removed, compared), after);
}

void TestCompareMinutes::tellsTheSameLineInAnotherPartApart()
{
    const QList<ComparedLine> compared =
        compareLines({{u"SHC-2026-0001"_s, u"None."_s}}, {{u"SHC-2026-0002"_s, u"None."_s}});
    QCOMPARE(compared.size(), 2);
    QCOMPARE(compared.first().change, LineChange::Removed);
    QCOMPARE(compared.last().change, LineChange::Added);
}

void TestCompareMinutes::readsEveryPartOfARecord()
{
    MinutesRecord record;
    record.date = QDate(2026, 11, 12);
    record.chair = u"Helen Marsh"_s;
    record.present = {{u"Police"_s, u"Ann Hale"_s, {}, u"The Chief Constable"_s, u"Z1234567"_s}};
    record.apologies = {{u"Housing"_s, u"Tom Reilly"_s, true, QDate(2026, 11, 10)}};
    record.actionsNotDone = {{u"SHC-2026-0001"_s, u"Housing"_s, u"Fit a lock"_s}};
    record.otherBusiness = {u"The next meeting begins at nine."_s};
    MinutesCase heard;
    heard.reference = u"SHC-2026-0002"_s;
    heard.contributions = {{u"Police"_s, ContributionKind::Fact, u"First line.\nSecond line."_s}};
    heard.harm = QStringList{u"Fire"_s};
    heard.actions = {{u"ACT-2026-0001"_s, u"Visit"_s, u"Police"_s}};
    heard.actions.first().due = QDate(2026, 11, 12);
    heard.actions.first().dueAt = QTime(18, 0);
    record.cases << heard;
    QStringList words;
    for (const MinutesLine &line : minutesLines(record))
        words << line.where + u" | "_s + line.text;
    const QString all = words.join(u'\n');
    for (const QString &wanted :
         {u"12/11/2026"_s, u"Helen Marsh"_s, u"The Chief Constable, Z1234567, not signed"_s,
          u"information sent, received 10/11/2026"_s, u"did not act | SHC-2026-0001, Housing, Fit a lock"_s,
          u"begins at nine"_s, u"what the agencies said | Second line."_s, u"Harm: Fire"_s,
          u"ACT-2026-0001, Police, Visit, 12/11/2026 18:00"_s})
        QVERIFY2(all.contains(wanted), qPrintable(wanted + u"\n--\n"_s + all));
}

/// Gives each empty text in it a word of its own, but for those that are days, times or codes.
static QJsonValue withWords(const QJsonValue &value, const QString &name, QStringList &words)
{
    static const QSet<QString> notTexts{u"date"_s,        u"startedAt"_s, u"endedAt"_s,   u"approvedOn"_s,
                                        u"nextMeeting"_s, u"signedAt"_s,  u"arrived"_s,   u"left"_s,
                                        u"due"_s,         u"dueAt"_s,     u"framework"_s, u"informationOn"_s};
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue one : value.toArray())
            all << withWords(one, name, words);
        return all;
    }
    if (value.isObject()) {
        QJsonObject all = value.toObject();
        for (const QString &key : all.keys())
            all.insert(key, withWords(all.value(key), key, words));
        return all;
    }
    if (!value.isString() || notTexts.contains(name) || !value.toString().isEmpty())
        return value;
    words << u"%1-%2"_s.arg(name).arg(words.size());
    return words.last();
}

void TestCompareMinutes::leavesOutNoText()
{
    const QStringList one{QString()};
    MinutesCase heard;
    heard.contributions = {{}};
    heard.actions = {{}};
    heard.harm = heard.contributory = heard.safety = heard.decisions = heard.exceptions = one;
    MinutesRecord record;
    record.protocolRecalled = false;
    record.present = {{}};
    record.apologies = {{}};
    record.actionsDone = record.actionsOpen = record.actionsNotDone = record.actionsNoLongerPossible = {{}};
    record.cases = {heard};
    record.meetingDecisions = record.otherBusiness = one;
    QStringList words;
    const QJsonValue filled = withWords(QJsonDocument::fromJson(canonicalText(record)).object(), u"minutes"_s, words);
    QVERIFY(words.size() > 30);
    const std::optional<MinutesRecord> read = minutesRecordFrom(QJsonDocument(filled.toObject()).toJson());
    QVERIFY(read.has_value());
    QString all;
    for (const MinutesLine &line : minutesLines(*read))
        all += line.where + u" | "_s + line.text + u'\n';
    for (const QString &word : std::as_const(words))
        QVERIFY2(all.contains(word), qPrintable(word + u" is in no line:\n"_s + all));
}

/// Minutes of one case in which the police say this.
static MinutesRecord saying(const QString &words)
{
    MinutesCase heard;
    heard.reference = u"SHC-2026-0001"_s;
    heard.contributions = {{u"Police"_s, ContributionKind::Fact, words}};
    MinutesRecord record;
    record.cases << heard;
    return record;
}

static Address protectedHouse(qint64 id, const QString &paon, const QString &street)
{
    Address address;
    address.id = AddressId(id);
    address.paon = paon;
    address.street = street;
    address.isProtected = true;
    return address;
}

/// What was said, as the comparison shows it.
static QString said(const QString &before, const QString &after)
{
    const AddressInText addresses(
        {protectedHouse(1, u"12"_s, u"Marlow Court"_s), protectedHouse(2, u"7"_s, u"Elm Lane"_s)});
    QList<ComparedLine> compared = compareMasked(saying(before), saying(after), addresses);
    compared.removeIf([](const ComparedLine &line) { return !line.line.where.contains(u"agencies said"_s); });
    return inWords(compared).remove(u"Police (fact): "_s);
}

void TestCompareMinutes::masksAnAddressOnTwoLines()
{
    const QString words = u"Seen at 12\nMarlow Court twice."_s;
    QCOMPARE(said(words, words), u"=Seen at Protected address=Protected address twice."_s);
    // A line that is part of it in one version alone is not read off the other.
    QCOMPARE(said(words, u"Seen at 14\nMarlow Court twice."_s),
             u"-Seen at Protected address+Seen at 14=Protected address twice."_s);
    QCOMPARE(said(u"Seen at 14\n\nMarlow Court twice."_s, words),
             u"-Seen at 14+Seen at Protected address=Protected address twice."_s);
    QCOMPARE(said(words, {}), u"-Seen at Protected address-Protected address twice."_s);
}

void TestCompareMinutes::showsThatAProtectedAddressChanged()
{
    QCOMPARE(said(u"Moved to 12 Marlow Court."_s, u"Moved to 7 Elm Lane."_s),
             u"-Moved to Protected address.+Moved to Protected address."_s);
}

QTEST_GUILESS_MAIN(TestCompareMinutes)
#include "tst_CompareMinutes.moc"
