// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/StampWords.h"
#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

#include <QCoreApplication>

namespace marac::documents {

using sheet::mm;

namespace {
struct Frame
{
    Q_DECLARE_TR_FUNCTIONS(PageFrame)
};
} // namespace

static constexpr double right = sheet::left + sheet::content;

double witnessSide(const PrintStamp &stamp)
{
    const QrModules modules(stamp.witness.payload);
    // Under half a millimetre a module a telephone no longer reads a photocopy.
    return modules.isEmpty() ? 0 : std::clamp(mm(0.46) * (modules.side() + 8), mm(18), mm(28));
}

void drawFrame(PageDrawing &drawing, const Document &document, int page, int pages)
{
    const PrintStamp &stamp = document.stamp;
    drawing.setBlock(0);

    const LaidText marking(markingLine(stamp), Face::Marking, sheet::content, Align::Centre);
    drawing.text(marking, QPointF(sheet::left, mm(8)), sheet::ink, RunRole::Marking);
    drawing.text(marking, QPointF(sheet::left, mm(sheet::heightMm - 9) - marking.height()), sheet::ink,
                 RunRole::Marking);

    const double third = sheet::content / 3;
    const double head = mm(14.6);
    const double corner = drawing.opensSheet() ? witnessSide(stamp) : 0;
    const double headRight = corner > 0 ? right - corner - mm(1) : right;
    drawing.text(LaidText::oneLine(issuerLine(stamp), Face::Foot, third), QPointF(sheet::left, head), sheet::muted,
                 RunRole::RunningHead);
    if (!drawing.opensSheet())
        drawing.text(LaidText::oneLine(document.title, Face::Foot, third, Align::Centre),
                     QPointF(sheet::left + third, head), sheet::muted, RunRole::RunningHead);
    drawing.text(LaidText::oneLine(document.reference, Face::Foot, third, Align::Right),
                 QPointF(headRight - third, head), sheet::muted, RunRole::RunningHead);
    drawing.rule(QLineF(sheet::left, mm(18.6), headRight, mm(18.6)), mm(0.2), sheet::line);
    if (corner > 0)
        drawing.modules(QrModules(stamp.witness.payload), QRectF(right - corner, mm(witnessTopMm), corner, corner));

    const double foot = mm(270.5);
    const double centre = mm(32);
    const double side = (sheet::content - centre) / 2;
    drawing.rule(QLineF(sheet::left, foot, right, foot), mm(0.2), sheet::line);
    drawing.text(LaidText::oneLine(copyLine(stamp), Face::Foot, side), QPointF(sheet::left, foot + mm(1)), sheet::muted,
                 RunRole::Copy);
    drawing.text(LaidText(Frame::tr("Page %1 of %2").arg(page).arg(pages), Face::Foot, centre, Align::Centre),
                 QPointF(sheet::left + side, foot + mm(1)), sheet::ink, RunRole::PageNumber);
    drawing.text(LaidText::oneLine(printedLine(stamp), Face::Foot, side, Align::Right),
                 QPointF(right - side, foot + mm(1)), sheet::muted, RunRole::Printed);

    double handlingLeft = sheet::left;
    if (!stamp.witness.code.isEmpty()) {
        const LaidText label(Frame::tr("Witness"), Face::Foot, mm(14));
        drawing.text(label, QPointF(sheet::left, foot + mm(4.6)), sheet::muted, RunRole::Foot);
        // Whole, whatever becomes of the words beside it: part of a code proves nothing.
        const LaidText code = LaidText::oneLine(stamp.witness.code, Face::Code, mm(90));
        const double codeLeft = sheet::left + label.width() + mm(1.5);
        drawing.text(code, QPointF(codeLeft, foot + mm(4.6)), sheet::muted, RunRole::WitnessCode);
        handlingLeft = codeLeft + code.width() + mm(3);
    }
    drawing.text(LaidText::oneLine(stamp.handling, Face::Foot, right - handlingLeft,
                                   stamp.witness.code.isEmpty() ? Align::Centre : Align::Right),
                 QPointF(handlingLeft, foot + mm(4.6)), sheet::muted, RunRole::Handling);
}

} // namespace marac::documents
