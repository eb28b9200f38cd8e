// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/AttendanceSheetDocument.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceSheetDocument)
};
} // namespace

static constexpr double signingRowMm = 15; // a signature needs 12 and the frame
static constexpr int emptyLines = 5;

static QString standing(const ExpectedPerson &person)
{
    QStringList parts{person.post, person.designation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

static QString controller(const ExpectedPerson &person)
{
    QStringList parts;
    if (!person.controller.isEmpty() && person.controller != person.agency)
        parts << person.controller;
    if (!person.icoNumber.isEmpty())
        parts << Words::tr("ICO %1", "registration number of a data controller").arg(person.icoNumber);
    return parts.join(QLatin1Char('\n'));
}

Document attendanceSheetDocument(const AttendanceSheetInput &input)
{
    Document document =
        beginMeetingPaper(DocumentKind::AttendanceSheet, input, input.stamp,
                          Words::tr("Kept by the MARAC Administrator with the minutes of the meeting."));

    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Starts"), clockTime(input.startsAt));
    values.add(Words::tr("Chair"), input.chair);
    values.add(Words::tr("Venue"), input.venue);
    document.beginSection("particulars");
    document.blocks.push_back(values);
    document.beginSection("note");
    document.blocks.push_back(Notice{{}, input.wording.attendanceNote});

    Table table;
    table.columns = {{Words::tr("Agency"), 1.1},
                     {Words::tr("Name"), 1},
                     {Words::tr("Signed"), 1, 52},
                     {Words::tr("In", "time of arrival"), 1, 15},
                     {Words::tr("Out", "time of leaving"), 1, 15}};
    table.minimumRowMm = signingRowMm;
    for (const ExpectedPerson &person : input.people)
        table.rows << Row{{Cell{person.agency, controller(person)}, Cell{person.name, standing(person), Tone::Strong},
                           Cell{}, Cell{}, Cell{}}};
    for (int line = 0; line < emptyLines; ++line)
        table.rows << Row{{Cell{}, Cell{}, Cell{}, Cell{}, Cell{}}};
    document.beginSection("people");
    document.blocks.push_back(table);
    return document;
}

} // namespace marac::documents
