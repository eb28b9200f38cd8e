// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/Album.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace marac {

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

void Album::keep(QWidget &window, const QString &name)
{
    settle();
    write(window.grab(), name);
}

void Album::keepOver(QWidget &window, QWidget &dialog, const QString &name)
{
    settle();
    const QPixmap below = window.grab(), above = dialog.grab();
    // A dialog larger than the window is seen to be so.
    QPixmap picture(below.size().expandedTo(above.size() + QSize(2, 2)));
    picture.fill(Qt::darkGray);
    const auto centred = [&picture](const QPixmap &part) {
        return QRect(QPoint((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part.size());
    };
    const QRect place = centred(above);
    QPainter painter(&picture);
    painter.drawPixmap(centred(below).topLeft(), below);
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
    painter.drawPixmap(place.topLeft(), above);
    painter.setPen(Qt::black);
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
    painter.end();
    write(picture, name);
}

void Album::write(const QPixmap &picture, const QString &name)
{
    if (!m_problem)
        return;
    if (picture.save(QStringLiteral("%1/%2-%3.png").arg(m_folder, name, m_look))) {
        ++m_pictures;
        return;
    }
    m_problem = failure(
        Problem::Kind::Unavailable,
        QCoreApplication::translate(
            "PageTour",
            "A picture could not be written. Those written before it stand; check the folder and its free space."));
}

void Album::miss(const QString &name)
{
    if (m_problem)
        m_problem = failure(
            Problem::Kind::NotFound,
            QCoreApplication::translate("PageTour", "There was nothing to draw as “%1”. The pictures before it stand.")
                .arg(name));
}

Result<int> Album::outcome() const
{
    return m_problem ? Result<int>(m_pictures) : Result<int>(Failure(m_problem.error()));
}

} // namespace marac
