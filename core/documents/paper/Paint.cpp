// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"

#include "core/documents/paper/Flow.h"
#include "core/documents/paper/Sheet.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace marac::documents {

// What a file says about itself to whoever finds it; never translated, never a name.
static constexpr QLatin1StringView neutralTitle("MARAC document");
static constexpr QLatin1StringView neutralCreator("MARAC Register");

PagePlan planPages(const Document &document)
{
    PagePlan plan;
    QString everything;
    for (const PageDrawing &page : drawPages(document)) {
        plan.pages << page.plan();
        for (const TextRun &run : plan.pages.constLast().runs)
            everything += run.text;
    }
    plan.missing = charactersWithoutGlyph(everything);
    return plan;
}

static void prepare(QPainter &painter, double dpi)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(dpi / sheet::unitsPerInch, dpi / sheet::unitsPerInch);
}

bool paintDocument(const Document &document, QPagedPaintDevice &device)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);

    QPainter painter;
    if (!painter.begin(&device))
        return false;
    prepare(painter, device.logicalDpiX());
    bool first = true;
    for (const PageDrawing &page : drawPages(document)) {
        if (!first && !device.newPage())
            return false;
        first = false;
        page.paint(painter);
    }
    return painter.end();
}

QList<QImage> renderPages(const Document &document, int dpi)
{
    dpi = std::clamp(dpi, 36, 600);
    const QSize size(qRound(sheet::widthMm / 25.4 * dpi), qRound(sheet::heightMm / 25.4 * dpi));
    QList<QImage> images;
    for (const PageDrawing &page : drawPages(document)) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        prepare(painter, dpi);
        page.paint(painter);
        painter.end();
        images << image;
    }
    return images;
}

Result<QByteArray> pdfBytes(const Document &document)
{
    const auto unavailable = [] {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate(
                           "Documents",
                           "The document could not be made into pages. Nothing was written. Try again; if it "
                           "fails again, restart the program."));
    };
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return unavailable();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return unavailable();
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(neutralTitle);
        writer.setCreator(neutralCreator);
        writer.setResolution(static_cast<int>(sheet::unitsPerInch));
        if (!paintDocument(document, writer))
            return unavailable();
    }
    return bytes;
}

} // namespace marac::documents
