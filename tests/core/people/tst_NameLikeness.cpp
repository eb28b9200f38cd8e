// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonName.h"
#include "core/people/matching/NameLikeness.h"

#include <QTest>

using namespace marac;

/// R038: names that may be one person's, and names that are two people's.
class TestNameLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAlike_data();
    void isAlike();
    void isSomebodyElse_data();
    void isSomebodyElse();
    void holdsAgainstAnything();
};

using Pairs = QList<std::pair<const char *, const char *>>;

static void addRows(const Pairs &pairs)
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const auto &[one, other] : pairs)
        QTest::addRow("%s - %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other);
}

void TestNameLikeness::isAlike_data()
{
    addRows({
        // From another alphabet
        {"Mohammed Khan", "Muhammad Khan"},
        {"Mohamed Khan", "Mohammad Kahn"},
        {"Muhammed Hussain", "Mohammed Hussein"},
        {"Aleksandr Ivanov", "Alexander Ivanov"},
        {"Aleksandr Ivanov", "Alexander Ivanoff"},
        {"Yusuf Demir", "Yousef Demir"},
        {"Youssef Demir", "Yusuf Demir"},
        {"Ahmed Ali", "Ahmad Ali"},
        {"Khaled Osman", "Khalid Usman"},
        {"Karim Said", "Kareem Sayed"},
        {"Fatima Noor", "Fatma Noor"},
        {"Fatimah Noor", "Fatima Nour"},
        {"Aisha Begum", "Ayesha Begum"},
        {"Omar Farouk", "Umar Faruk"},
        {"Salim Sheikh", "Saleem Shaikh"},
        {"Wiktor Nowak", "Viktor Nowak"},
        {"Sofia Petrova", "Sophia Petrova"},
        {"Yulia Petrova", "Yuliia Petrova"},
        // Spellings of these islands
        {"Sara Smith", "Sarah Smyth"},
        {"Catherine Jones", "Katherine Jones"},
        {"Stephen Jones", "Steven Jones"},
        {"Philip Thompson", "Phillip Thomson"},
        {"Eric Jackson", "Erik Jackson"},
        {"Jon Reid", "John Reid"},
        {"Kelly Reid", "Kelley Reid"},
        // Accents, hyphens, apostrophes, order
        {"Zo\u00EB M\u00FCller", "Zoe Mueller"},
        {"S\u00F8ren Kj\u00E6r", "Soeren Kjaer"},
        {"Anne-Marie Smith", "Annemarie Smith"},
        {"Anne Marie Smith-Jones", "Annemarie Smith Jones"},
        {"Sean O'Brien", "O Brien, Sean"},
        {"Omar Al-Hassan", "Omar Alhassan"},
        {"OSIE, Jelani", "Jelani Osei"},
        // A name more
        {"Jelani Osei", "Jelani Kofi Osei"},
        {"Maria Garcia", "Maria Garcia Lopez"},
        {"Mohammed Khan", "Muhammad Ali Khan"},
        // A slip of the hand
        {"Jelani Osei", "Jelani Osie"},
        {"Imran Khan", "Imran Kahn"},
        {"Michael Brown", "Micheal Brown"},
        {"Katarzyna Wisniewska", "Katarzyna Wisnieska"},
        {"Oluwaseun Adebayo", "Oluwasuen Adebayo"},
        {"Christopher Green", "Chirstopher Green"},
        {"Rajesh Subramaniam", "Rajesh Subramanyan"},
    });
}

void TestNameLikeness::isAlike()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(areAlike(nameKey(one), nameKey(other)));
    QVERIFY(areAlike(nameKey(other), nameKey(one)));
}

void TestNameLikeness::isSomebodyElse_data()
{
    addRows({
        // Twins and others of one family, born the same day
        {"Hassan Ali", "Hussain Ali"},
        {"Jamil Ahmed", "Jamal Ahmed"},
        {"Samir Aziz", "Samar Aziz"},
        {"Rashid Aziz", "Rashad Aziz"},
        {"Mohammed Aziz", "Mahmoud Aziz"},
        {"Amina Farah", "Amira Farah"},
        {"Sara Aziz", "Zara Aziz"},
        {"Farah Aziz", "Sarah Aziz"},
        {"Daniel Popescu", "Daniela Popescu"},
        {"Daniel Petit", "Danielle Petit"},
        {"Aleksandr Ivanov", "Aleksandra Ivanova"},
        {"Aleksandr Kowal", "Aleksandra Kowal"},
        {"Piotr Kowalski", "Piotra Kowalska"},
        {"Jan Kowalski", "Jan Kowalska"},
        {"Mario Rossi", "Maria Rossi"},
        {"Patrick Byrne", "Patricia Byrne"},
        {"Christian Byrne", "Christina Byrne"},
        {"Joan Smith", "John Smith"},
        {"Jean Smith", "John Smith"},
        {"Dan Smith", "Dean Smith"},
        {"Diana Smith", "Dana Smith"},
        {"Anna Smith", "Anne Smith"},
        {"Mia Smith", "Maya Smith"},
        {"Clara Smith", "Carla Smith"},
        {"Alan Smith", "Ellen Smith"},
        {"Martin Smith", "Marvin Smith"},
        {"Marion Smith", "Marlon Smith"},
        {"Tracey Smith", "Stacey Smith"},
        {"Kelly Smith", "Kerry Smith"},
        {"Karen Smith", "Kieran Smith"},
        {"Tom Smith", "Tim Smith"},
        // Families
        {"David Williams", "David Williamson"},
        {"David Harris", "David Harrison"},
        {"Ali Khan", "Ali Chan"},
        {"Wei Li", "Wei Lu"},
        // Too little to go by
        {"Osei", "Osie"},
        {"Mohammed", "Muhammad Khan"},
        {"Jelani", "Jelani Osei"},
        {"", ""},
        {"", "Jelani Osei"},
        // Two slips
        {"Micheal Brwon", "Michael Brown"},
        {"Jelani Osei", "Kofi Mensah"},
        // A number is no spelling
        {"Given12345678 Family1", "Given12345679 Family1"},
    });
}

void TestNameLikeness::isSomebodyElse()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!areAlike(nameKey(one), nameKey(other)));
    QVERIFY(!areAlike(nameKey(other), nameKey(one)));
}

void TestNameLikeness::holdsAgainstAnything()
{
    const QString letters(65536, u'a');
    QVERIFY(!areAlike(nameKey(letters + QStringLiteral(" b")), nameKey(letters + QStringLiteral(" c"))));
    QString many;
    for (int i = 0; i < 5000; ++i)
        many += QStringLiteral(" hh");
    QVERIFY(areAlike(nameKey(many), nameKey(many)));
    for (const char *odd : {"h h", "y y", "hh hh", "w x", "\u05D0\u05D1 \u05D2\u05D3", "\U0001F600 \U0001F600"})
        QVERIFY(areAlike(nameKey(QString::fromUtf8(odd)), nameKey(QString::fromUtf8(odd))));
}

QTEST_GUILESS_MAIN(TestNameLikeness)
#include "tst_NameLikeness.moc"
