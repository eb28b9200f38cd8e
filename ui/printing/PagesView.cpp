// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/PagesView.h"

#include "ui/widgets/looks/Theme.h"

#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace marac {

static constexpr int margin = 2 * theme::grid;

PagesView::PagesView(const QList<QImage> &pages, QWidget *parent) : QWidget(parent), m_pages(pages)
{
}

/// A long paper's pages are 100 MB, and what is given back is wiped: that is done in another thread.
PagesView::~PagesView()
{
    QThreadPool::globalInstance()->start([pages = std::move(m_pages)]() mutable { pages.clear(); });
}

QSize PagesView::sizeHint() const
{
    QSize size(0, margin);
    for (const QImage &page : m_pages) {
        const QSize sheet = page.deviceIndependentSize().toSize();
        size = {std::max(size.width(), sheet.width() + 2 * margin), size.height() + sheet.height() + margin};
    }
    return size;
}

void PagesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int y = margin;
    for (const QImage &page : m_pages) {
        const QSize sheet = page.deviceIndependentSize().toSize();
        const QPoint corner((width() - sheet.width()) / 2, y);
        painter.drawImage(corner, page);
        painter.setPen(theme::colours().edge);
        painter.drawRect(QRect(corner, sheet));
        y += sheet.height() + margin;
    }
}

} // namespace marac
