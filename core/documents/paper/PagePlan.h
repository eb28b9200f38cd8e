// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace marac::documents {

/// What a piece of text on a page is for.
enum class RunRole {
    Marking,
    RunningHead,
    Foot,
    PageNumber,
    Copy,
    Printed,
    WitnessCode,
    Handling,
    Watermark,
    Title,
    Body,
    TableHead
};

/// One piece of text as it stands on paper, in millimetres from the page's top left corner.
struct TextRun
{
    RunRole role = RunRole::Body;
    QString text;
    QRectF rect;
    double points = 0; ///< size of its letters
    int block = 0;     ///< pieces of the same paragraph or table row carry the same number
};

enum class BoxRole { Signature, SignatureDate, SignaturePlace, TableRow, Qr, Word, Tick, Struck };

struct PlannedBox
{
    BoxRole role = BoxRole::TableRow;
    QRectF rect; ///< millimetres
    int block = 0;
};

struct PlannedPage
{
    QList<TextRun> runs;
    QList<PlannedBox> boxes;
};

/// Where everything stands, page by page: what a test, a preview's text layer or a screen reader can read without the
/// picture.
struct PagePlan
{
    QList<PlannedPage> pages;
    /// Characters no installed font can draw; the preview warns before they are printed as empty squares.
    QString missing;

    QString textOf(qsizetype page) const;
};

} // namespace marac::documents
