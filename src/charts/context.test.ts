import { describe, expect, test } from 'vitest';
import { recordingCanvas } from './context.ts';

/** The elements that `paint` leaves on a canvas of 100 × 100 pixels. */
function record(paint: (context: CanvasRenderingContext2D) => void): string {
  const { canvas, markup } = recordingCanvas(100, 100);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('unreachable');
  paint(context);
  return markup();
}

describe('shapes', () => {
  test('colours pass through, properties of the page too', () => {
    const svg = record((context) => {
      context.fillStyle = 'var(--chart-1)';
      context.fillRect(1, 2, 3, 4);
    });
    expect(svg).toBe('<path d="M1 2H4V6H1Z" fill="var(--chart-1)"/>');
  });

  test('what cannot be seen is left out', () => {
    const svg = record((context) => {
      context.fillRect(0, 0, 0, 10);
      context.fillStyle = 'rgba(0, 0, 0, 0)';
      context.fillRect(0, 0, 10, 10);
      context.strokeStyle = 'transparent';
      context.strokeRect(0, 0, 10, 10);
    });
    expect(svg).toBe('');
  });

  test('shapes of one look that lie apart are one path', () => {
    const svg = record((context) => {
      context.fillRect(0, 0, 10, 10);
      context.fillRect(0, 20, 10, 10);
      context.fillRect(5, 25, 10, 10);
    });
    expect(svg.match(/ d="[^"]*"/g)).toEqual([' d="M0 0H10V10H0ZM0 20H10V30H0Z"', ' d="M5 25H15V35H5Z"']);
  });

  test('lines keep their width, ends and dashes', () => {
    const svg = record((context) => {
      context.lineWidth = 2;
      context.lineCap = 'round';
      context.lineJoin = 'bevel';
      context.setLineDash([4, 2]);
      context.moveTo(0, 0);
      context.bezierCurveTo(1, 1, 2, 2, 3, 3);
      context.stroke();
    });
    expect(svg).toBe(
      '<path d="M0 0C1 1 2 2 3 3" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="4 2"/>',
    );
  });

  test('an arc against the clock turns the other way', () => {
    const svg = record((context) => {
      context.arc(50, 50, 10, 0, 1.5 * Math.PI, true);
      context.stroke();
    });
    expect(svg).toContain('d="M60 50A10 10 0 0 0 57.07 42.93A10 10 0 0 0 50 40"');
  });

  test('moving, turning and restoring are worked into the numbers', () => {
    const svg = record((context) => {
      context.save();
      context.translate(10, 20);
      context.rotate(Math.PI / 2);
      context.fillRect(0, 0, 5, 1);
      context.restore();
      context.fillRect(50, 50, 1, 1);
    });
    expect(svg).toContain('M10 20V25H9V20Z');
    expect(svg).toContain('M50 50H51V51H50Z');
  });

  test('a clip cuts off what sticks out, without an id', () => {
    const svg = record((context) => {
      context.rect(0, 0, 10, 10);
      context.clip();
      context.fillRect(2, 2, 4, 4);
      context.fillRect(5, 5, 50, 50);
      context.fillRect(20, 20, 5, 5);
    });
    expect(svg).toBe(
      '<path d="M2 2H6V6H2Z" fill="#000"/>' +
        '<svg x="5" y="5" width="5" height="5" viewBox="5 5 5 5"><path d="M5 5H55V55H5Z" fill="#000"/></svg>',
    );
  });

  test('a level line is cut off with its width', () => {
    const svg = record((context) => {
      context.rect(0, 0, 10, 10);
      context.clip();
      context.beginPath();
      context.moveTo(5, 5);
      context.lineTo(50, 5);
      context.stroke();
    });
    expect(svg).toBe(
      '<svg x="4" y="4" width="6" height="2" viewBox="4 4 6 2"><path d="M5 5H50" fill="none" stroke="#000"/></svg>',
    );
  });

  test('clearing starts afresh', () => {
    const svg = record((context) => {
      context.fillRect(0, 0, 10, 10);
      context.clearRect(0, 0, 100, 100);
    });
    expect(svg).toBe('');
  });
});

describe('text', () => {
  test('is one element, its baseline in y, its marks escaped', () => {
    const svg = record((context) => {
      context.font = 'italic 600 20px Helvetica, sans-serif';
      context.textAlign = 'right';
      context.textBaseline = 'middle';
      context.fillText('R&D <"5">', 90, 50);
    });
    expect(svg).toBe(
      '<text x="90" y="57" fill="#000" font-size="20" font-style="italic" font-weight="600" text-anchor="end">R&amp;D &lt;&quot;5&quot;&gt;</text>',
    );
  });

  test('turns around its own place', () => {
    const svg = record((context) => {
      context.font = '10px serif';
      context.translate(20, 30);
      context.rotate(-Math.PI / 2);
      context.fillText('up', 0, 0);
    });
    expect(svg).toBe(
      '<text x="20" y="30" fill="#000" font-size="10" transform="rotate(-90 20 30)">up</text>',
    );
  });

  test('has a width before it is drawn', () => {
    record((context) => {
      context.font = '10px sans-serif';
      expect(context.measureText('0').width).toBeCloseTo(5.56);
    });
  });
});

describe('nothing is lost in silence', () => {
  test.each<[string, string, (context: CanvasRenderingContext2D) => unknown]>([
    ['a call', 'ellipse', (context) => context.ellipse(0, 0, 1, 1, 0, 0, 1)],
    ['a gradient', 'createLinearGradient', (context) => context.createLinearGradient(0, 0, 1, 1)],
    [
      'a style',
      'shadowBlur',
      (context) => {
        context.shadowBlur = 3;
      },
    ],
    [
      'a colour that is no text',
      'fillStyle',
      (context) => {
        context.fillStyle = {} as CanvasGradient;
      },
    ],
    ['stretching', 'stretched', (context) => context.setTransform(2, 0, 0, 2, 0, 0)],
    ['a number', 'NaN', (context) => context.fillRect(Number.NaN, 0, 1, 1)],
    ['text too wide for its room', 'long', (context) => context.fillText('too long', 0, 0, 5)],
    [
      'a round clip',
      'rectangle',
      (context) => {
        context.arc(5, 5, 5, 0, 7);
        context.clip();
      },
    ],
  ])('%s that cannot be drawn throws and names %s', (_, name, paint) => {
    expect(() => record(paint)).toThrow(name);
  });
});
