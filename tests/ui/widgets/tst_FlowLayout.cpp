// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Widgets side by side that go on in the next line.
class TestFlowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnInTheNextLine();
    void aFieldTakesTheRestOfItsLine();
    void isAsHighAsTheWidthItGets();
    void aLongNameLeavesTheFormItsWidth();
};

static constexpr int spacing = 8;

void TestFlowLayout::goesOnInTheNextLine()
{
    QWidget holder;
    auto *row = new FlowLayout(spacing, &holder);
    auto *first = new QPushButton(u"One"_s, &holder);
    auto *second = new QPushButton(u"Two"_s, &holder);
    row->addWidget(first);
    row->addWidget(second);
    const QSize one = first->sizeHint();
    row->setGeometry({0, 0, 2 * one.width() + 2 * spacing + second->sizeHint().width(), 100});
    QCOMPARE(second->y(), first->y());
    QCOMPARE(second->width(), second->sizeHint().width());
    row->setGeometry({0, 0, one.width() + spacing, 100});
    QCOMPARE(second->x(), first->x());
    QCOMPARE(second->y(), one.height() + spacing);
}

void TestFlowLayout::aFieldTakesTheRestOfItsLine()
{
    QWidget holder;
    auto *row = new FlowLayout(spacing, &holder);
    auto *button = new QPushButton(u"One"_s, &holder);
    auto *field = new QLineEdit(&holder);
    row->addWidget(button);
    row->addWidget(field);
    row->setGeometry({0, 0, 900, 100});
    QCOMPARE(field->geometry().right(), 899);
    // In a line of its own it takes the whole of it.
    const int narrow = button->sizeHint().width() + field->sizeHint().width();
    row->setGeometry({0, 0, narrow, 100});
    QCOMPARE(field->x(), 0);
    QCOMPARE(field->width(), narrow);
}

void TestFlowLayout::isAsHighAsTheWidthItGets()
{
    QWidget holder;
    auto *row = new FlowLayout(spacing, &holder);
    auto *label = new QLabel(u"Position or rank of whoever sits for the agency that day"_s, &holder);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    row->addWidget(label);
    QVERIFY(label->heightForWidth(label->sizeHint().width()) > label->heightForWidth(2000)); // by itself it wraps
    row->setGeometry({0, 0, 2000, 200});
    QCOMPARE(label->width(), 2000);
    QCOMPARE(label->height(), label->heightForWidth(2000));
}

void TestFlowLayout::aLongNameLeavesTheFormItsWidth()
{
    Choice choice(u"agency"_s);
    choice.addCode(u"1"_s, QString(u"Merseyside and Cheshire Community Rehabilitation and Resettlement Partnership"_s));
    QVERIFY(choice.sizeHint().width() > 400);
    QVERIFY(choice.minimumSizeHint().width() < 300);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_FlowLayout.moc"
